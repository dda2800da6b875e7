import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly panel: ReactNode;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly active: string;
  readonly onSelect: (id: string) => void;
}

/** How far each key moves along the list; the arrows follow the writing direction. */
const moveFor = (key: string, rtl: boolean): number | 'first' | 'last' | null => {
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  if (key === 'ArrowRight') return rtl ? -1 : 1;
  if (key === 'ArrowLeft') return rtl ? 1 : -1;
  return null;
};

/** Tabs after the WAI-ARIA pattern: one stop in the focus order, arrows move, the shown panel follows the focus. */
export const Tabs = ({ label, tabs, active, onSelect }: Props) => {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveFor(event.key, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (move === null) return;
    const at = tabs.findIndex((tab) => tab.id === active);
    const to = move === 'first' ? 0 : move === 'last' ? tabs.length - 1 : (at + move + tabs.length) % tabs.length;
    const next = tabs[to];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.id}`}
            aria-controls={`${base}-panel-${tab.id}`}
            aria-selected={tab.id === active}
            tabIndex={tab.id === active ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.icon}
            <span>{tab.label}</span>
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          className="tab-panel"
          id={`${base}-panel-${tab.id}`}
          aria-labelledby={`${base}-tab-${tab.id}`}
          hidden={tab.id !== active}
          // A panel that scrolls must be reachable by keys even where nothing in it takes the focus.
          tabIndex={0}
        >
          {tab.id === active ? tab.panel : null}
        </div>
      ))}
    </>
  );
};
