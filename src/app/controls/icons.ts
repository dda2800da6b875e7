import {
  ArrowDown, ArrowLeft, ArrowRight, ArrowUp, BookOpen, CircleHelp, Eraser, Eye, EyeOff, Focus, Ghost, Languages, Layers, LifeBuoy,
  Minus, MousePointerClick, Pause, PersonStanding, Play, Plus, Redo2, RefreshCcw, RotateCcw, Route, Undo2, X, type LucideIcon,
} from 'lucide-react';

/** The icons the commands name. A name without an entry shows no icon, never a broken one. */
export const ICONS: Readonly<Record<string, LucideIcon>> = {
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  'book-open': BookOpen,
  'circle-help': CircleHelp,
  'life-buoy': LifeBuoy,
  'mouse-pointer-click': MousePointerClick,
  'person-standing': PersonStanding,
  'redo-2': Redo2,
  'refresh-ccw': RefreshCcw,
  'rotate-ccw': RotateCcw,
  'undo-2': Undo2,
  eraser: Eraser,
  'eye-off': EyeOff,
  eye: Eye,
  focus: Focus,
  ghost: Ghost,
  languages: Languages,
  layers: Layers,
  minus: Minus,
  pause: Pause,
  play: Play,
  plus: Plus,
  route: Route,
  x: X,
};
