import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { isEmptySession, LARGEST_FILE, readSession, writeSession, type SessionRead } from '@/state/session';
import type { SavedSession } from '@/state/visit';
import { CommandButton } from '../controls/CommandButton';
import { useAppStore } from '../store/hooks';
import { saveFile } from '../visit/saveFile';

/** Reads a file of any kind and size into an answer. */
const readFile = async (file: File): Promise<SessionRead> => {
  if (file.size > LARGEST_FILE) return { ok: false, problem: 'too-large' };
  return readSession(await file.text());
};

/** The list of views as a file, out and in. A file that is not one is answered with a sentence; the list stays. */
export const FileButtons = ({ session }: { readonly session: SavedSession }) => {
  const { t } = useTranslation('session');
  const store = useAppStore();
  const chooser = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const open = (file: File | undefined): void => {
    if (!file) return;
    readFile(file).then(
      (read) => {
        if (!read.ok) return setTold(t(`file.problem.${read.problem}`));
        run(store, 'session.open', read.session);
        setTold(read.dropped > 0 ? t('file.dropped', { count: read.dropped }) : t('file.opened', { count: read.session.views.length }));
      },
      () => setTold(t('file.problem.not-json')),
    );
  };
  const empty = isEmptySession(session);
  const save = (): void => saveFile(new Blob([writeSession(session)], { type: 'application/json' }), 'stance-session.json');
  return (
    <section className="session-file">
      <h3>{t('file.title')}</h3>
      <div className="session-actions">
        <button type="button" className="button" aria-disabled={empty} onClick={empty ? undefined : save}>
          {t('file.save')}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {t('file.open')}
        </button>
        <CommandButton command="session.clear" />
      </div>
      <input
        ref={chooser}
        className="file-chooser"
        type="file"
        accept=".json,application/json"
        aria-label={t('file.open')}
        tabIndex={-1}
        onChange={(event) => {
          open(event.currentTarget.files?.[0]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <output>{told}</output>
    </section>
  );
};
