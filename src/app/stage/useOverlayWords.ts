import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sayNumber } from '../words/numbers';
import type { SceneHandle } from '@/scene/mount';

/** Gives the labels on the picture their words, in the language of the page. */
export const useOverlayWords = (handle: SceneHandle | null): void => {
  const { t, i18n } = useTranslation();
  const lang = i18n.resolvedLanguage ?? i18n.language;
  useEffect(() => {
    handle?.setLabelWords(({ kind, value, side }, short) => {
      const name = t(`overlay.label.${kind}`);
      const say = (number: number): string => sayNumber(lang, number, 1);
      if (short) {
        if (kind === 'plumb') return '';
        if (kind === 'level') return t('stand.degrees', { value: say(Math.abs(value)) });
        return kind.startsWith('arm-') ? t('method.unit.centimetres', { value: say(value / 10) }) : t('method.unit.times', { value: say(value) });
      }
      if (kind === 'plumb') return name;
      if (kind === 'level') return side ? t('overlay.tilt', { side: t(`side.${side}.name`), value: say(Math.abs(value)) }) : t('overlay.flat');
      if (kind.startsWith('arm-')) return t('overlay.arm', { name, value: say(value / 10) });
      return t('overlay.force', { name, value: say(value) });
    }, t('overlay.bar'));
  }, [handle, t, lang]);
};
