import { useTranslation } from 'react-i18next';
import type { SceneProblem, SceneStatus } from '@/state/appState';
import { useAppState } from '../store/hooks';

const MESSAGE: Record<Exclude<SceneProblem, null>, string> = {
  'no-webgl': 'scene.noWebgl',
  'asset-missing': 'scene.assetMissing',
  'asset-corrupt': 'scene.assetCorrupt',
  crashed: 'scene.crashed',
};

const messageKey = (status: SceneStatus, problem: SceneProblem): string | null => {
  if (status === 'failed') return MESSAGE[problem ?? 'crashed'];
  if (status === 'context-lost') return 'scene.contextLost';
  return status === 'loading' ? 'scene.loading' : null;
};

/** One clear sentence when the picture is not there, and a way to try again where trying can help. */
export const SceneMessage = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useTranslation();
  const status = useAppState((state) => state.sceneStatus);
  const problem = useAppState((state) => state.sceneProblem);
  const key = messageKey(status, problem);
  return (
    <div className="scene-message" aria-live="polite" data-status={status}>
      {key ? <p>{t(key)}</p> : null}
      {status === 'context-lost' || (status === 'failed' && problem !== 'no-webgl') ? (
        <button type="button" className="button button-strong" onClick={onRetry}>
          {t('scene.retry')}
        </button>
      ) : null}
    </div>
  );
};
