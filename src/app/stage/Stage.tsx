import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { HeatLegend } from '../dock/pain/HeatLegend';
import { useAppState } from '../store/hooks';
import { usePictureName } from '../words/pictureName';
import { HistoryButtons } from '../header/HistoryButtons';
import { HiddenChip } from './HiddenChip';
import { HoverName } from './HoverName';
import { Notices } from './Notices';
import { Poster } from './Poster';
import { Readout } from './Readout';
import { SceneMessage } from './SceneMessage';
import { SelectedChip } from './SelectedChip';
import { useScene, useSceneSignal } from './useScene';
import { ViewBar } from './ViewBar';

/** The picture and what lies over it. */
export const Stage = ({ onAbout }: { readonly onAbout: (() => void) | null }) => {
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
      <div className="stage-tools">
        <HistoryButtons />
      </div>
      <div className="stage-top">
        <Notices />
        <SceneMessage onRetry={retry} />
        {onAbout ? <SelectedChip onAbout={onAbout} /> : null}
        <HiddenChip />
        <HoverName />
      </div>
      <div className="stage-bottom">
        <div className="caption">
          <Readout />
          <HeatLegend />
        </div>
        <ViewBar />
      </div>
    </main>
  );
};
