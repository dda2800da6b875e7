import {
  ALargeSmall, Bookmark, BookmarkPlus, Check, Dumbbell, Maximize, MessageCircleQuestion, PanelLeft, Pencil, Presentation, Printer, Search, Snowflake,
  Spotlight, SunMoon, Trash2, Volume2, VolumeX, type LucideIcon,
} from 'lucide-react';

/** Icons of the visit's commands. They come with the parts that show them, not with the page. */
export const VISIT_ICONS: Readonly<Record<string, LucideIcon>> = {
  'a-large-small': ALargeSmall,
  'bookmark-plus': BookmarkPlus,
  'message-circle-question': MessageCircleQuestion,
  'sun-moon': SunMoon,
  'trash-2': Trash2,
  'volume-2': Volume2,
  'volume-x': VolumeX,
  bookmark: Bookmark,
  check: Check,
  dumbbell: Dumbbell,
  maximize: Maximize,
  'panel-left': PanelLeft,
  pencil: Pencil,
  presentation: Presentation,
  printer: Printer,
  search: Search,
  snowflake: Snowflake,
  spotlight: Spotlight,
};
