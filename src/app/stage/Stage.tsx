import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isComparing } from '@/state/painView';
import { comparedWith } from '@/state/standing';
import { CompareCaptions, CompareGrid, HeatLegend, Readout, StageChips, StageNames } from '../later';
import { useAppState } from '../store/hooks';
import { usePictureName } from '../words/pictureName';
import { HistoryButtons } from '../header/HistoryButtons';
import { Notices } from './Notices';
import { Poster } from './Poster';
import { SceneMessage } from './SceneMessage';
import { useCovered } from './useCovered';
import { useFilm } from './useFilm';
import { useScene, useSceneSignal } from './useScene';
import { useSettled } from './useSettled';
import { ViewBar } from './ViewBar';

interface Props {
  readonly onAbout: (() => void) | null;
  /** What comes before the picture in the order of focus. */
  readonly first?: ReactNode;
  readonly children?: ReactNode;
}

/** The picture and what lies over it. */
export const Stage = ({ onAbout, first, children }: Props) => {
  const { t } = useTranslation();
  const { host, handle, retry } = useScene();
  const name = usePictureName();
  const drawn = useAppState((state) => state.sceneStatus !== 'failed');
  // A tour and a replay have words of their own, and so has a figure that moves.
  const told = useAppState((state) => state.tour !== null || state.replay !== null || state.playing);
  const spoken = useSettled(name);
  const comparing = useAppState(isComparing);
  const heated = useAppState((state) => state.patterns.length > 0 || state.compared.length > 0);
  // Stays once the figure has moved: a live region must be there before its words.
  const moving = useEver(useAppState((state) => state.playing || state.courseTime > 0 || state.pose !== 'standing'));
  const two = useAppState((state) => comparedWith(state) !== null);
  const bottom = useRef<HTMLDivElement>(null);
  useSceneSignal();
  useCovered(handle, bottom);
  useFilm();
  useEffect(() => handle?.setLabel(name), [handle, name]);
  return (
    <main className="stage" aria-label={t('stage.label')}>
      {first}
      <div className="scene-host" ref={host} />
      <Poster />
      <Suspense fallback={null}>{comparing ? <CompareGrid /> : null}</Suspense>
      <p className="unseen" aria-live="polite">
        {drawn ? (told ? '' : spoken) : name}
      </p>
      <div className="stage-tools">
        <HistoryButtons />
      </div>
      <div className="stage-top">
        <Notices />
        <SceneMessage onRetry={retry} />
        <Suspense fallback={null}>
          <StageChips onAbout={onAbout} />
        </Suspense>
      </div>
      <Suspense fallback={null}>{handle ? <StageNames handle={handle} /> : null}</Suspense>
      <div className="stage-bottom" ref={bottom}>
        <div className="caption">
          <Suspense fallback={null}>{two ? <CompareCaptions /> : null}</Suspense>
          <Suspense fallback={null}>{moving ? <Readout /> : null}</Suspense>
          <Suspense fallback={null}>{heated ? <HeatLegend /> : null}</Suspense>
        </div>
        <ViewBar />
      </div>
      {children}
    </main>
  );
};

/** Whether something has been true since the page was opened. */
const useEver = (now: boolean): boolean => {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return ever;
};
