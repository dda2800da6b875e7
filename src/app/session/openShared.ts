import type { AppStore } from '@/state/store';
import { unpackSession } from '@/state/session';

/**
 * Opens the list of views that a link brought and shows the first. A list that cannot be read is told in one sentence; what else the
 * link says stands.
 */
export const openShared = async (store: AppStore, packed: string): Promise<void> => {
  const read = await unpackSession(packed);
  const state = store.getState();
  // Another link may have come meanwhile.
  if (state.shared !== packed) return;
  if (!read.ok) {
    store.setState({ shared: null, notices: [...state.notices, { id: 'session-unread', textKey: 'notice.sessionUnread' }] });
    return;
  }
  store.setState({ session: read.session, replay: read.session.views.length > 0 ? 0 : null });
};
