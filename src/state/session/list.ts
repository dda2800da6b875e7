import { SESSION_LIMITS, type SavedSession } from '../visit';

/** The list with one view named anew. */
export const renameView = (session: SavedSession, index: number, name: string): SavedSession => ({
  ...session,
  views: session.views.map((view, i) => (i === index ? { ...view, name: name.slice(0, SESSION_LIMITS.name) } : view)),
});

/** Moves a view `by` places; past an end it stays at the end. */
export const moveView = (session: SavedSession, index: number, by: number): SavedSession => {
  const view = session.views[index];
  if (!view) return session;
  const rest = session.views.filter((_, i) => i !== index);
  const to = Math.min(rest.length, Math.max(0, index + by));
  return { ...session, views: [...rest.slice(0, to), view, ...rest.slice(to)] };
};

/** The list without one view. */
export const removeView = (session: SavedSession, index: number): SavedSession => ({
  ...session,
  views: session.views.filter((_, i) => i !== index),
});

/** Whether there is nothing to keep: no view and no note. */
export const isEmptySession = (session: SavedSession): boolean => session.views.length === 0 && session.note.trim() === '';
