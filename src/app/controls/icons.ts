import {
  ArrowDown, ArrowLeft, ArrowRight, ArrowUp, BookOpen, CircleHelp, Eraser, Eye, EyeOff, Focus, FolderOpen, Ghost, Heart, Languages, Layers, LifeBuoy,
  Minus, MousePointerClick, Pause, PersonStanding, Play, Plus, Redo2, RefreshCcw, RotateCcw, Route, Save, Scale, Trash2, Undo2, X, type LucideIcon,
} from 'lucide-react';

/** The icons the commands name. A name without an entry shows no icon, never a broken one. */
const known: Record<string, LucideIcon> = {
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  'book-open': BookOpen,
  'circle-help': CircleHelp,
  'folder-open': FolderOpen,
  'life-buoy': LifeBuoy,
  'mouse-pointer-click': MousePointerClick,
  'person-standing': PersonStanding,
  'redo-2': Redo2,
  'trash-2': Trash2,
  'refresh-ccw': RefreshCcw,
  'rotate-ccw': RotateCcw,
  'undo-2': Undo2,
  eraser: Eraser,
  'eye-off': EyeOff,
  eye: Eye,
  focus: Focus,
  ghost: Ghost,
  heart: Heart,
  languages: Languages,
  layers: Layers,
  minus: Minus,
  pause: Pause,
  play: Play,
  plus: Plus,
  route: Route,
  save: Save,
  scale: Scale,
  x: X,
};

export const ICONS: Readonly<Record<string, LucideIcon>> = known;

/** Makes more icons known: parts that are fetched later bring their own. */
export const addIcons = (more: Readonly<Record<string, LucideIcon>>): void => void Object.assign(known, more);
