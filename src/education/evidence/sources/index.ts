import type { Source } from '../types';
import { ANATOMY_SOURCES } from './anatomy';
import { BIOMECHANICS_SOURCES } from './biomechanics';
import { CLINICAL_SOURCES } from './clinical';

/** Every source the product rests on, by key. Keys are unique across the three tables (tested). */
export const SOURCES = { ...CLINICAL_SOURCES, ...BIOMECHANICS_SOURCES, ...ANATOMY_SOURCES } as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
