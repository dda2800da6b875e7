export { LARGEST_FILE, readSession, SESSION_VERSION, writeSession, type SessionProblem, type SessionRead } from './file';
export { isEmptySession, moveView, removeView, renameView } from './list';
export { addView, pictureLink, showView } from './views';
export { packSession, unpackSession } from './pack';
