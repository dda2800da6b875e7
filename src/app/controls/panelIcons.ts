import {
  BookOpen, Eraser, Eye, EyeOff, Focus, FolderOpen, Ghost, Heart, Languages, Layers,
  LifeBuoy, MousePointerClick, Pause, PersonStanding, Play, Route, Save, Scale, Trash2,
} from 'lucide-react';
import { addIcons } from './icons';

// The icons of commands that only panels, cards and sheets show.
addIcons({
  'book-open': BookOpen,
  eraser: Eraser,
  eye: Eye,
  'eye-off': EyeOff,
  focus: Focus,
  'folder-open': FolderOpen,
  ghost: Ghost,
  heart: Heart,
  languages: Languages,
  layers: Layers,
  'life-buoy': LifeBuoy,
  'mouse-pointer-click': MousePointerClick,
  pause: Pause,
  'person-standing': PersonStanding,
  play: Play,
  route: Route,
  save: Save,
  scale: Scale,
  'trash-2': Trash2,
});
