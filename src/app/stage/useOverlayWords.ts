import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneHandle } from '@/scene/mount';

/** Gives the labels on the picture their words, in the language of the page. */
export const useOverlayWords = (handle: SceneHandle | null): void => {
  const { t } = useTranslation();
  useEffect(() => {
    handle?.setLabelWords(({ kind, value, side }, short) => {
      const name = t(`overlay.label.${kind}`);
      if (short) {
        if (kind === 'plumb') return '';
        if (kind === 'level') return t('stand.degrees', { value: Math.abs(value).toFixed(1) });
        return kind.startsWith('arm-') ? t('method.unit.centimetres', { value: (value / 10).toFixed(1) }) : t('method.unit.times', { value: value.toFixed(1) });
      }
      if (kind === 'plumb') return name;
      if (kind === 'level') return side ? t('overlay.tilt', { side: t(`side.${side}.name`), value: Math.abs(value).toFixed(1) }) : t('overlay.flat');
      if (kind.startsWith('arm-')) return t('overlay.arm', { name, value: (value / 10).toFixed(1) });
      return t('overlay.force', { name, value: value.toFixed(1) });
    });
  }, [handle, t]);
};
