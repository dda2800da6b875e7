import { useTranslation } from 'react-i18next';
import { CommandButton } from '../../controls/CommandButton';
import { useAppState } from '../../store/hooks';

/** Says that deeper structures are on their way, or that they did not come, with a way to try again. */
export const DeeperState = () => {
  const { t } = useTranslation();
  const status = useAppState((state) => state.deeperStatus);
  return (
    <div aria-live="polite">
      {status === 'loading' ? <p className="quiet">{t('scene.deeperLoading')}</p> : null}
      {status === 'failed' ? (
        <>
          <p>{t('scene.deeperFailed')}</p>
          <CommandButton command="structure.retryDeeper" className="button button-wide" />
        </>
      ) : null}
    </div>
  );
};
