import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Image, Printer } from 'lucide-react';
import { run } from '@/state/commands';
import { useAppStore } from '../store/hooks';
import { Sources } from '../sources/Sources';
import { saveFile } from '../visit/saveFile';
import { HandoutSheet } from './HandoutSheet';
import { drawHandout } from './png/draw';
import { useHandoutContent } from './content';
import { usePicture } from './usePicture';
import './handout.css';
import './print.css';

const ICON = { 'aria-hidden': true, size: 20, strokeWidth: 1.75 } as const;

/** One page to take home: as shown, in a few words, with what was picked, when to get help, and the way back to the model. */
export const Handout = () => {
  const { t, ready } = useTranslation(['handout', 'ui']);
  const store = useAppStore();
  const content = useHandoutContent();
  const { host, picture } = usePicture();
  const [failed, setFailed] = useState(false);
  const save = (): void => {
    if (!content) return;
    drawHandout(content, picture ?? null).then(
      (blob) => saveFile(blob, 'stance.png'),
      () => setFailed(true),
    );
  };
  const waiting = picture === undefined;
  return (
    <main className="handout" aria-label={ready ? t('handout:title') : undefined}>
      {ready ? (
        <div className="handout-tools">
          <button type="button" className="button" onClick={() => run(store, 'page.view', 'page')}>
            {t('ui:command.backToPage')}
          </button>
          <button type="button" className="button button-strong" aria-disabled={waiting} onClick={() => (waiting ? undefined : print())}>
            <Printer {...ICON} />
            <span>{t('handout:print')}</span>
          </button>
          <button type="button" className="button" aria-disabled={waiting} onClick={() => (waiting ? undefined : save())}>
            <Image {...ICON} />
            <span>{t('handout:png')}</span>
          </button>
          <button type="button" className="button" onClick={() => run(store, 'sheet.open', 'exercises')}>
            {t('handout:choose')}
          </button>
          <button type="button" className="button help-button" aria-haspopup="dialog" onClick={() => run(store, 'sheet.open', 'red-flags')}>
            {t('ui:command.redFlags')}
          </button>
          <output>{failed ? t('handout:failed') : ''}</output>
        </div>
      ) : null}
      <div className="handout-camera" ref={host} aria-hidden="true" inert />
      {content ? (
        <>
          <HandoutSheet content={content} picture={picture} />
          <div className="handout-sources">
            <Sources ids={content.evidence} />
          </div>
        </>
      ) : null}
    </main>
  );
};
