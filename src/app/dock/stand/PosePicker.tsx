import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import type { PoseName } from '@/state/standing';
import { useAppState, useAppStore } from '../../store/hooks';
import { POSE_GROUPS } from './poseGroups';

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
        {POSE_GROUPS.map(([group, poses]) => (
          <optgroup key={group} label={t(`poses.${group}`)}>
            {poses.map((name) => (
              <option key={name} value={name}>
                {t(`pose.${name}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};
