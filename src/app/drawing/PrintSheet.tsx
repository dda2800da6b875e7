import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { RED_FLAG_FRAME, RED_FLAG_LEVELS } from '@/education/redFlags';
import { QUALITIES } from '@/pain';
import { useAppState } from '../store/hooks';
import { placeKey, type Described } from './describe';
import { FIGURE_WINDOWS } from './figures';
import { FigurePicture } from './FigurePicture';
import { InkSwatch } from './InkPatterns';
import { usePlaceWords } from './usePlaceWords';
import type { SkinCanvas } from './useSkinCanvas';

/** The drawing on paper: figures, words, when to get help. Readable in black and white, as every quality has marks of its own. */
export const PrintSheet = ({ described, canvas }: { readonly described: Described; readonly canvas: SkinCanvas | 'failed' | null }) => {
  const { t } = useTranslation(['pain', 'redflags']);
  const say = usePlaceWords();
  const note = useAppState((state) => state.drawing.note);
  const drawn = useAppState((state) => state.drawing.strokes.at(-1)?.time.slice(0, 10));
  const now = RED_FLAG_LEVELS.find(({ id }) => id === 'now');
  return createPortal(
    <section className="drawing-print" aria-hidden="true">
      <h1>{t('pain:page.draw.printTitle')}</h1>
      <p>{drawn}</p>
      <div className="print-figures">
        {FIGURE_WINDOWS.map((window) => (
          <figure key={window.id} className={`print-${window.id}`}>
            <figcaption className="flat-sides" dir="ltr">
              <span>{t(window.view === 'back' ? 'pain:page.draw.left' : 'pain:page.draw.right')}</span>
              <span>{t(`page.draw.${window.view}`)}</span>
              <span>{t(window.view === 'back' ? 'pain:page.draw.right' : 'pain:page.draw.left')}</span>
            </figcaption>
            <FigurePicture window={window} described={described} canvas={canvas} />
          </figure>
        ))}
      </div>
      <ul className="print-key">
        {QUALITIES.map((quality) => (
          <li key={quality}>
            <InkSwatch quality={quality} /> {t(`drawing.quality.${quality}`)}
          </li>
        ))}
      </ul>
      <ul>
        {described.entries.map((entry) => (
          <li key={placeKey(entry.zone, entry.side)}>
            {t('pain:drawing.summary.entry', { place: say(entry), intensity: entry.intensity, quality: t(`drawing.quality.${entry.quality}`) })}
          </li>
        ))}
      </ul>
      {note ? <p className="print-note">{note}</p> : null}
      <p>{t('pain:page.draw.printNote')}</p>
      <h2>{now ? t(now.titleKey) : null}</h2>
      {now?.groups.map((group) => (
        <div key={group.introKey ?? ''}>
          {group.introKey ? <p>{t(group.introKey)}</p> : null}
          <ul>
            {group.items.map((item) => (
              <li key={item.textKey}>{t(item.textKey)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t(RED_FLAG_FRAME.disclaimer)}</p>
    </section>,
    document.body,
  );
};
