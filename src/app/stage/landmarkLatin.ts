import { LANDMARKS, type Landmark, type LandmarkId } from '@/anatomy/landmarks';

/** Latin term of a landmark, as Terminologia Anatomica writes it. */
export const landmarkLatin = (key: string): string => (LANDMARKS as Readonly<Record<string, Landmark>>)[key as LandmarkId]?.latin ?? key;
