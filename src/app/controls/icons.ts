import {
  ArrowDown, ArrowLeft, ArrowRight, ArrowUp, CircleHelp, Minus, Plus, Redo2, RefreshCcw, RotateCcw, Undo2, X, type LucideIcon,
} from 'lucide-react';

/** The icons the commands name; those of the picture's own bar come with the page. A name without an entry shows no icon, never a broken one. */
const known: Record<string, LucideIcon> = {
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  'circle-help': CircleHelp,
  minus: Minus,
  plus: Plus,
  'redo-2': Redo2,
  'refresh-ccw': RefreshCcw,
  'rotate-ccw': RotateCcw,
  'undo-2': Undo2,
  x: X,
};

export const ICONS: Readonly<Record<string, LucideIcon>> = known;

/** Makes more icons known: parts that are fetched later bring their own. */
export const addIcons = (more: Readonly<Record<string, LucideIcon>>): void => void Object.assign(known, more);
