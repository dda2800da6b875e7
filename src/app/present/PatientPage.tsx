import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeatLegend } from '../later';
import { useScene, useSceneSignal } from '../stage/useScene';
import { useAppState, useAppStore } from '../store/hooks';
import { usePictureName } from '../words/pictureName';
import { startFollower } from './follower';
import { LargeLabels } from './LargeLabels';
import { Overlay } from './Overlay';
import './present.css';

/** The patient's window: the picture the clinician shows, and nothing to press. */
export const PatientPage = () => {
  const { t, ready } = useTranslation(['session', 'ui']);
  const store = useAppStore();
  const { host, handle } = useScene();
  const name = usePictureName();
  const heated = useAppState((state) => state.patterns.length > 0);
  const large = useAppState((state) => state.presenting.largeLabels);
  const failed = useAppState((state) => state.sceneStatus === 'failed');
  const [ended, setEnded] = useState(true);
  useSceneSignal();
  useEffect(() => startFollower(store, setEnded), [store]);
  useEffect(() => handle?.setLabel(name), [handle, name]);
  useEffect(() => {
    if (ready) document.title = t('session:present.patient');
  }, [ready, t]);
  return (
    <main className="patient-page" aria-label={ready ? t('session:present.patient') : undefined}>
      {/* Nothing here can be turned or focused: the other window leads. */}
      <div className="scene-host" ref={host} inert />
      <p className={failed ? 'large-labels' : 'unseen'} aria-live="polite">
        {name}
      </p>
      <Overlay drawable={false} />
      {large ? <LargeLabels /> : null}
      <div className="patient-top">
        <output className="patient-status quiet">{ready && ended ? t('session:present.waiting') : ''}</output>
        <div className="patient-legend">
          <Suspense fallback={null}>{heated ? <HeatLegend /> : null}</Suspense>
        </div>
      </div>
    </main>
  );
};
