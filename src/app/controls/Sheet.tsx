import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal sheet: the platform's `<dialog>`, which traps the focus, closes on Escape and gives the focus back. */
export const Sheet = ({ title, onClose, children }: Props) => {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the dialog leaves the page: only an attached one gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={heading}
      // A press beside the sheet closes it, where the browser knows how.
      {...{ closedby: 'any' }}
      onCancel={(event) => {
        // The state decides; React then takes the dialog away.
        event.preventDefault();
        onClose();
      }}
    >
      <header className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button icon-only" aria-label={t('command.close')} onClick={onClose}>
          <X aria-hidden="true" size={22} strokeWidth={1.75} />
        </button>
      </header>
      <div className="sheet-content">{children}</div>
    </dialog>
  );
};
