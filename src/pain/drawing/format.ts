/** Marks of a drawing file. Raise the version when an older app could not read a newer file. */
export const FILE_FORMAT = 'stance-drawing';
export const FILE_VERSION = 1;
/** The neutral body that strokes lie on; another body form gets another name. */
export const FILE_BODY = 'neutral-1';
