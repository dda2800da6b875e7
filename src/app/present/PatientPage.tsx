import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComparing } from '@/state/painView';
import { comparedWith } from '@/state/standing';
import { CompareCaptions, CompareGrid, HeatLegend, later, StageNames } from '../later';
import { useFilm } from '../stage/useFilm';
import { useScene, useSceneSignal } from '../stage/useScene';
import { useAppState, useAppStore } from '../store/hooks';
import { usePictureName } from '../words/pictureName';
import { startFollower } from './follower';
import { LargeLabels } from './LargeLabels';
import { Overlay } from './Overlay';
import { patientSheet } from './told';
import './present.css';

const PatientSheet = later(() => import('./PatientSheet'), 'PatientSheet');

/** What lies open beside the clinician's picture, if a patient may see it. */
const useShown = () =>
  useAppState(({ sheet, skinMode }) => {
    const open = patientSheet(sheet);
    if (open !== 'none') return open;
    return skinMode === 'draw' || skinMode === 'turn' ? 'drawing' : null;
  });

/** The patient's window: the picture the clinician shows, its words, and nothing to press. */
export const PatientPage = () => {
  const { t, ready } = useTranslation(['session', 'ui']);
  const store = useAppStore();
  const { host, handle } = useScene();
  const name = usePictureName();
  const heated = useAppState((state) => state.patterns.length > 0 || state.compared.length > 0);
  const comparing = useAppState(isComparing);
  const two = useAppState((state) => comparedWith(state) !== null);
  const large = useAppState((state) => state.presenting.largeLabels);
  const failed = useAppState((state) => state.sceneStatus === 'failed');
  const shown = useShown();
  const [ended, setEnded] = useState(true);
  useSceneSignal();
  useFilm();
  useEffect(() => startFollower(store, setEnded), [store]);
  useEffect(() => handle?.setLabel(name), [handle, name]);
  useEffect(() => {
    if (ready) document.title = t('session:present.patient');
  }, [ready, t]);
  return (
    <main className="patient-page" data-beside={shown ?? undefined} aria-label={ready ? t('session:present.patient') : undefined}>
      <div className="patient-picture">
        {/* Nothing here can be turned or focused: the other window leads. */}
        <div className="scene-host" ref={host} inert />
        <p className={failed ? 'large-labels' : 'unseen'} aria-live="polite">
          {name}
        </p>
        <Suspense fallback={null}>{handle ? <StageNames handle={handle} /> : null}</Suspense>
        <Suspense fallback={null}>{comparing ? <CompareGrid bare /> : null}</Suspense>
        <div className="patient-captions">
          <Suspense fallback={null}>{two ? <CompareCaptions /> : null}</Suspense>
        </div>
        <Overlay drawable={false} />
        {large && shown === null ? <LargeLabels /> : null}
        <div className="patient-top">
          <output className="patient-status quiet">{ready && ended ? t('session:present.waiting') : ''}</output>
          <div className="patient-legend">
            <Suspense fallback={null}>{heated ? <HeatLegend /> : null}</Suspense>
          </div>
        </div>
      </div>
      <Suspense fallback={null}>{shown ? <PatientSheet shown={shown} /> : null}</Suspense>
    </main>
  );
};
