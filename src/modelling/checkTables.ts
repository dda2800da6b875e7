import { ALL_BONE_KINDS } from './recipes/boneKinds';
import { LOFTED_KINDS, readLoftTable } from './recipes/loftedParts';
import { readSiteTable } from './readTables';
import { readBands } from './soft/bands';
import { readCourses } from './soft/courses';
import { DEEP_MUSCLE_RECIPES, MUSCLE_RECIPES } from './soft/muscle/recipes';
import { readMuscleTable, readSkinTable } from './soft/readTables';
import { readSheets } from './soft/sheets';

/**
 * Reads every table of a folder, so that one that is wrong stops a build in its first second and not after minutes.
 * @throws SiteTableError with the file, the place in it and the reason
 */
export const checkTables = (folder: string): void => {
  for (const { kind } of ALL_BONE_KINDS) readSiteTable(folder, kind);
  for (const kind of LOFTED_KINDS) readLoftTable(folder, kind);
  for (const { kind } of [...MUSCLE_RECIPES, ...DEEP_MUSCLE_RECIPES]) readMuscleTable(folder, kind);
  readSkinTable(folder);
  readCourses(folder);
  readBands(folder);
  readSheets(folder);
};
