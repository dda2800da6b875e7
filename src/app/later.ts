import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { whenRoomsSpeak } from './i18n/setup';

/** What every room needs besides its own code: the styles of panels and cards, their icons, and their words. */
const furniture = (): Promise<unknown> => Promise.all([import('./styles/rooms.css'), import('./controls/panelIcons'), whenRoomsSpeak()]);

/** A named component of a module that is fetched, with its furniture, when it is first shown. */
export const later = <P, K extends string>(load: () => Promise<Record<K, ComponentType<P>>>, name: K): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => ({ default: (await Promise.all([load(), furniture()]))[0][name] }));

// What a first look does not need: the page stands before these arrive.
export const BodyPanel = later(() => import('./dock/body/BodyPanel'), 'BodyPanel');
export const StageChips = later(() => import('./stage/StageChips'), 'StageChips');
export const StageNames = later(() => import('./stage/StageNames'), 'StageNames');
export const PainPanel = later(() => import('./dock/pain/PainPanel'), 'PainPanel');
export const PeelDial = later(() => import('./dock/look/PeelDial'), 'PeelDial');
export const LookPanel = later(() => import('./dock/look/LookPanel'), 'LookPanel');
export const StandPanel = later(() => import('./dock/stand/StandPanel'), 'StandPanel');
export const LearnPanel = later(() => import('./dock/learn/LearnPanel'), 'LearnPanel');
export const HeatLegend = later(() => import('./dock/pain/HeatLegend'), 'HeatLegend');
export const CompareWords = later(() => import('./compare/CompareWords'), 'CompareWords');
export const CompareGrid = later(() => import('./compare/CompareGrid'), 'CompareGrid');
export const CompareCaptions = later(() => import('./stage/CompareCaptions'), 'CompareCaptions');
export const Readout = later(() => import('./stage/Readout'), 'Readout');
export const SelectionCard = later(() => import('./card/SelectionCard'), 'SelectionCard');
export const ReplayCard = later(() => import('./session/ReplayCard'), 'ReplayCard');
export const PresentBar = later(() => import('./present/PresentBar'), 'PresentBar');
export const PatientPage = later(() => import('./present/PatientPage'), 'PatientPage');
export const Handout = later(() => import('./handout/Handout'), 'Handout');
export const Hints = later(() => import('./hints/Hints'), 'Hints');
export const UpdatePrompt = later(() => import('./offline/UpdatePrompt'), 'UpdatePrompt');
export const VisitMenu = later(() => import('./visit/VisitMenu'), 'VisitMenu');
export const TourCard = later(() => import('./stage/TourCard'), 'TourCard');
export const Sources = later(() => import('./sources/Sources'), 'Sources');
