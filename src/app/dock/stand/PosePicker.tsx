import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { POSES, type PoseName } from '@/state/standing';
import { useAppState, useAppStore } from '../../store/hooks';

/** What the figure does: standing, walking, or a pose of patient education. */
export const PosePicker = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const id = useId();
  const pose = useAppState((state) => state.pose);
  return (
    <div className="field">
      <label htmlFor={id}>{t('pose.title')}</label>
      <select id={id} className="select" value={pose} onChange={(event) => run(store, 'pose.show', event.currentTarget.value as PoseName)}>
        {POSES.map((name) => (
          <option key={name} value={name}>
            {t(`pose.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
};
