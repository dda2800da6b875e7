import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { isComparing, type Cell } from '@/state/painView';
import { useAppState, useAppStore } from '../store/hooks';
import { X } from 'lucide-react';

/** Where the cells lie on the picture, as shares of it. */
const measure = (grid: HTMLElement): Cell[] => {
  const stage = grid.closest('.stage, .patient-picture')?.getBoundingClientRect();
  if (!stage || stage.width === 0 || stage.height === 0) return [];
  return [...grid.querySelectorAll('.compare-picture')].map((child) => {
    const box = child.getBoundingClientRect();
    return {
      x: (box.left - stage.left) / stage.width,
      y: (box.top - stage.top) / stage.height,
      width: box.width / stage.width,
      height: box.height / stage.height,
    };
  });
};

/** Frames and names over the picture for patterns side by side; the picture draws itself into them. `bare`: without anything to press. */
export const CompareGrid = ({ bare = false }: { readonly bare?: boolean }) => {
  const { t, i18n } = useTranslation(['pain', 'ui']);
  const store = useAppStore();
  const comparing = useAppState(isComparing);
  const compared = useAppState((state) => state.compared);
  const grid = useRef<HTMLUListElement>(null);
  const direction = i18n.dir();
  useEffect(() => {
    const element = grid.current;
    if (!comparing || !element) return undefined;
    const tell = (): void => store.setState({ cells: measure(element) });
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      store.setState({ cells: [] });
    };
    // The cells change places with the writing direction.
  }, [store, comparing, compared, direction]);
  if (!comparing) return null;
  return (
    <ul className="compare-grid plain" data-count={compared.length} ref={grid} aria-label={t('pain:page.compare.grid')}>
      {compared.map((one) => {
        const name = t(`patterns.${one.pattern}.name`);
        return (
          <li key={`${one.pattern}.${one.side}`} className="compare-cell">
            <div className="compare-head">
              <span className="compare-name">
                {name} <span className="quiet">({t(`legend.sides.${one.side}`)})</span>
              </span>
              {bare ? null : (
                <button type="button" className="button icon-only" aria-label={t('pain:page.compare.takeOff', { name })} onClick={() => run(store, 'compare.toggle', one)}>
                  <X aria-hidden="true" size={18} strokeWidth={1.75} />
                </button>
              )}
            </div>
            <div className="compare-picture" />
          </li>
        );
      })}
    </ul>
  );
};
