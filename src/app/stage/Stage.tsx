import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { HeatLegend } from '../dock/pain/HeatLegend';
import { useAppState } from '../store/hooks';
import { usePictureName } from '../words/pictureName';
import { HiddenChip } from './HiddenChip';
import { HoverName } from './HoverName';
import { Notices } from './Notices';
import { Poster } from './Poster';
import { Readout } from './Readout';
import { SceneMessage } from './SceneMessage';
import { useScene, useSceneSignal } from './useScene';
import { ViewBar } from './ViewBar';

/** The picture and what lies over it. */
export const Stage = () => {
  const { t } = useTranslation();
  const { host, handle, retry } = useScene();
  const name = usePictureName();
  const drawn = useAppState((state) => state.sceneStatus !== 'failed');
  useSceneSignal();
  useEffect(() => handle?.setLabel(name), [handle, name]);
  return (
    <main className="stage" aria-label={t('stage.label')}>
      <div className="scene-host" ref={host} />
      <Poster />
      <p className="unseen" aria-live="polite">
        {drawn ? '' : name}
      </p>
      <div className="stage-top">
        <Notices />
        <HiddenChip />
        <HoverName />
      </div>
      <SceneMessage onRetry={retry} />
      <div className="stage-bottom">
        <HeatLegend />
        <Readout />
        <ViewBar />
      </div>
    </main>
  );
};
