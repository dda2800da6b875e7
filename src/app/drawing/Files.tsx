import { useRef, useState, type ChangeEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { saveDrawing, toChoirCsv, toFhirBundle, type Drawing } from '@/pain';
import { run } from '@/state/commands';
import { isUnsaved } from '@/state/painView';
import { CommandButton } from '../controls/CommandButton';
import { useAppState, useAppStore } from '../store/hooks';
import type { Described } from './describe';
import { saveFile } from '../visit/saveFile';
import { fileName, readDrawingFile } from './exports';
import { printDrawing } from './printDrawing';
import { toPicture, type PicturePart } from './toPicture';
import { usePlaceWords } from './usePlaceWords';

interface Props {
  readonly described: Described;
  /** The flat figures on screen, for the picture file. */
  readonly figures: RefObject<HTMLDivElement | null>;
}

type Status = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> } | null;

/** Every way in and out of a drawing: files that the person chooses, and paper. */
export const Files = ({ described, figures }: Props) => {
  const { t, i18n } = useTranslation(['pain', 'ui']);
  const store = useAppStore();
  const say = usePlaceWords();
  const [status, setStatus] = useState<Status>(null);
  /** A drawing that waits for a yes, because it would take the place of an unsaved one; `undefined`: none. */
  const [waiting, setWaiting] = useState<Drawing | null | undefined>(undefined);
  const unsaved = useAppState(isUnsaved);
  const stem = t('pain:page.draw.fileName');
  const save = (): void => {
    const name = fileName(stem, 'json');
    saveFile(new Blob([saveDrawing(store.getState().drawing)], { type: 'application/json' }), name);
    run(store, 'drawing.kept');
    setStatus({ key: 'pain:page.draw.saved', values: { name } });
  };
  const lines = (): string[] =>
    described.entries.map((entry) =>
      t('pain:drawing.summary.entry', { place: say(entry), intensity: entry.intensity, quality: t(`drawing.quality.${entry.quality}`) }),
    );
  const savePicture = async (): Promise<void> => {
    const parts = [...(figures.current?.querySelectorAll<HTMLElement>('.flat-figure') ?? [])].flatMap((figure): PicturePart[] => {
      const svg = figure.querySelector('svg');
      const sides = [...figure.querySelectorAll('.flat-sides span')].map((span) => span.textContent ?? '');
      return svg ? [{ svg, sides: [sides[0] ?? '', sides[1] ?? '', sides[2] ?? ''] }] : [];
    });
    saveFile(await toPicture(t('pain:page.draw.printTitle'), parts, [...lines(), t('pain:page.draw.printNote')], i18n.dir() === 'rtl'), fileName(stem, 'png'));
  };
  const saveFhir = (): void => {
    const words = { place: say, quality: ({ quality }: (typeof described.entries)[number]) => t(`drawing.quality.${quality}`) };
    saveFile(new Blob([JSON.stringify(toFhirBundle(described.entries, { words, time: new Date().toISOString() }), null, 2)], { type: 'application/fhir+json' }), fileName(stem, 'fhir.json'));
  };
  const take = (drawing: Drawing | null): void => {
    run(store, 'drawing.open', drawing);
    setWaiting(undefined);
    setStatus(drawing ? { key: 'pain:page.draw.opened' } : null);
  };
  const offer = (drawing: Drawing | null): void => (isUnsaved(store.getState()) ? setWaiting(drawing) : take(drawing));
  const open = async (file: File): Promise<void> => {
    const opened = await readDrawingFile(file);
    if (opened.ok) offer(opened.drawing);
    else setStatus({ key: `pain:${opened.problem.key}`, ...(opened.problem.values && { values: opened.problem.values }) });
  };
  const openEarlier = async (file: File): Promise<void> => {
    const opened = await readDrawingFile(file);
    if (opened.ok) run(store, 'drawing.earlier', opened.drawing);
    setStatus(opened.ok ? null : { key: `pain:${opened.problem.key}`, ...(opened.problem.values && { values: opened.problem.values }) });
  };
  return (
    <section className="panel-section" aria-label={t('pain:page.draw.files')}>
      <h2>{t('pain:page.draw.files')}</h2>
      <div className="button-column">
        <button type="button" className={unsaved ? 'button button-strong' : 'button'} onClick={save}>
          {t('pain:page.draw.save')}
        </button>
        <FileButton label={t('pain:page.draw.open')} onFile={open} />
        <FileButton label={t('pain:page.draw.earlier')} onFile={openEarlier} />
        <button type="button" className="button" onClick={() => offer(null)}>
          {t('pain:page.draw.start')}
        </button>
        <button type="button" className="button" onClick={() => void savePicture()}>
          {t('pain:page.draw.png')}
        </button>
        <button type="button" className="button" onClick={() => saveFile(new Blob([toChoirCsv(described.entries)], { type: 'text/csv' }), fileName(stem, 'csv'))}>
          {t('pain:page.draw.choir')}
        </button>
        <button type="button" className="button" onClick={saveFhir}>
          {t('pain:page.draw.fhir')}
        </button>
        <button type="button" className="button" onClick={printDrawing}>
          {t('pain:page.draw.print')}
        </button>
      </div>
      {waiting === undefined ? null : <Question isNew={waiting === null} onYes={() => take(waiting)} onNo={() => setWaiting(undefined)} />}
      <output className="file-status">{status ? t(status.key, status.values) : ''}</output>
      <CommandButton command="sheet.open" arg="red-flags" className="button button-wide" />
    </section>
  );
};

const Question = ({ isNew, onYes, onNo }: { readonly isNew: boolean; readonly onYes: () => void; readonly onNo: () => void }) => {
  const { t } = useTranslation('pain');
  return (
    <div className="file-question" role="alertdialog" aria-label={t(isNew ? 'pain:page.draw.newAsk' : 'pain:page.draw.ask')}>
      <p>{t(isNew ? 'pain:page.draw.newAsk' : 'pain:page.draw.ask')}</p>
      <div className="two-buttons">
        {/* The safe answer has the focus. */}
        <button type="button" className="button" onClick={onNo} ref={(button) => button?.focus()}>
          {t('pain:page.draw.askNo')}
        </button>
        <button type="button" className="button" onClick={onYes}>
          {t(isNew ? 'pain:page.draw.newYes' : 'pain:page.draw.askYes')}
        </button>
      </div>
    </div>
  );
};

const FileButton = ({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => Promise<void> }) => {
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.currentTarget.files ?? [];
    // The same file may be chosen again.
    event.currentTarget.value = '';
    if (file) void onFile(file);
  };
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" className="unseen" tabIndex={-1} aria-hidden="true" onChange={onChange} />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
};
