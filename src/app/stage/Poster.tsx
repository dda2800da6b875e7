import { useTranslation } from 'react-i18next';
import { useAppState } from '../store/hooks';

/** The still picture, once there is one: `assets/poster.webp`. */
const posters = import.meta.glob<string>('#assets/poster.webp', { eager: true, query: '?url', import: 'default' });
const poster = Object.values(posters)[0];

/** Stands in for the picture where it cannot be drawn. */
export const Poster = () => {
  const { t } = useTranslation();
  const failed = useAppState((state) => state.sceneStatus === 'failed');
  return failed && poster ? <img className="poster" src={poster} alt={t('scene.poster')} /> : null;
};
