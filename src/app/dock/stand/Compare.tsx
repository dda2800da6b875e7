import { useTranslation } from 'react-i18next';
import type { AppState } from '@/state/appState';
import { sameSetup } from '@/state/derived';
import { comparedWith, COMPARISONS } from '@/state/standing';
import { Choice } from '../../controls/Choice';
import { useAppState } from '../../store/hooks';

const alike = (state: AppState): boolean => {
  const other = comparedWith(state);
  return other !== null && sameSetup(other, state);
};

/** A second figure beside the first: same clock, same camera, one thing different. */
export const Compare = () => {
  const { t } = useTranslation();
  const same = useAppState(alike);
  return (
    <>
      <Choice legend={t('compare.title')} command="compare.with" args={COMPARISONS} layout="column" />
      {same ? <p className="quiet">{t('compare.same')}</p> : null}
    </>
  );
};
