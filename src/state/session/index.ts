export { LARGEST_FILE, readSession, SESSION_VERSION, writeSession, type SessionProblem, type SessionRead } from './file';
export { addView, isEmptySession, moveView, pictureLink, removeView, renameView, showView } from './model';
export { packSession, unpackSession } from './pack';
