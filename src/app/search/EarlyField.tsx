import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** What was typed before the search had come: it goes on from there, at its end. */
let typed = '';
export const takeTyped = (): string => {
  const text = typed;
  typed = '';
  return text;
};

/** Gives a field the focus after its dialog has opened: opening gives it to the first button. */
export const useFocus = (): RefObject<HTMLInputElement | null> => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  return field;
};

/** Stands where the field will, so that no letter is lost and none is taken for a key of the picture. */
export const EarlyField = () => {
  const { t } = useTranslation();
  return <input type="search" className="early-field" ref={useFocus()} aria-label={t('command.search')} onChange={(event) => (typed = event.currentTarget.value)} />;
};
