import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummaryEntry } from '@/pain';
import { placeKey, type Described } from './describe';
import { FigurePicture } from './FigurePicture';
import type { FigurePlace, FigureWindow } from './figures';
import { isArrow, placeTowards } from './moveOnFigure';
import { usePlaceWords } from './usePlaceWords';
import type { SkinCanvas } from './useSkinCanvas';

interface Props {
  readonly window: FigureWindow;
  readonly described: Described;
  readonly canvas: SkinCanvas | 'failed' | null;
  readonly onMark: (place: FigurePlace, entry: SummaryEntry | undefined) => void;
}

/**
 * A flat figure on which places are marked: with a finger on the shape, or by keys. For assistive technology it is a row of check
 * boxes, one per place, with one stop in the focus order; arrows go to the neighbour in that direction.
 */
export const FlatFigure = ({ window, described, canvas, onMark }: Props) => {
  const { t } = useTranslation('pain');
  const say = usePlaceWords();
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  const [at, setAt] = useState(0);
  const [focused, setFocused] = useState(false);
  const marks = new Map(described.marks.map((entry) => [placeKey(entry.zone, entry.side), entry]));
  const entryOf = ({ zone, side }: FigurePlace): SummaryEntry | undefined => marks.get(placeKey(zone, side));
  const mark = (place: FigurePlace): void => onMark(place, entryOf(place));
  const nameOf = (place: FigurePlace): string => {
    const entry = entryOf(place);
    const words = say(place);
    if (!entry) return t('pain:page.draw.unmarked', { place: words });
    return t('pain:page.draw.marked', { place: words, intensity: entry.intensity, quality: t(`drawing.quality.${entry.quality}`) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') mark(window.places[at]!);
    else if (isArrow(event.key)) {
      const to = placeTowards(window.places, at, event.key);
      setAt(to);
      boxes.current[to]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div className={`flat-figure flat-${window.id}`}>
      <p className="flat-sides" dir="ltr" aria-hidden="true">
        <span>{t(window.view === 'back' ? 'pain:page.draw.left' : 'pain:page.draw.right')}</span>
        <span>{t(`page.draw.${window.view}`)}</span>
        <span>{t(window.view === 'back' ? 'pain:page.draw.right' : 'pain:page.draw.left')}</span>
      </p>
      <fieldset className="flat-places" aria-label={t(`page.draw.window.${window.id}`)}>
        {window.places.map((place, i) => (
          <input
            key={placeKey(place.zone, place.side)}
            ref={(box) => void (boxes.current[i] = box)}
            type="checkbox"
            className="unseen"
            tabIndex={i === at ? 0 : -1}
            aria-label={nameOf(place)}
            checked={entryOf(place) !== undefined}
            onChange={() => mark(place)}
            onKeyDown={onKeyDown}
            onFocus={() => {
              setAt(i);
              setFocused(true);
            }}
            onBlur={() => setFocused(false)}
          />
        ))}
      </fieldset>
      <FigurePicture window={window} described={described} canvas={canvas}>
        {window.places.map((place, i) => (
          <path key={placeKey(place.zone, place.side)} className="figure-place" data-focused={(focused && i === at) || undefined} d={place.path} onClick={() => mark(place)}>
            <title>{nameOf(place)}</title>
          </path>
        ))}
      </FigurePicture>
      {focused ? <p className="flat-focus" aria-hidden="true">{nameOf(window.places[at]!)}</p> : null}
    </div>
  );
};
