import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { run, runAt } from '@/state/commands';
import { useAppStore } from '../store/hooks';
import type { Entry } from './entries';
import { SEARCH_WORDS, useResults } from './useResults';
import { EarlyField, takeTyped, useFocus } from './EarlyField';
import './search.css';

const Finder = () => {
  const { t } = useTranslation(SEARCH_WORDS);
  const field = useFocus();
  const store = useAppStore();
  const id = useId();
  const [query, setQuery] = useState(takeTyped);
  const [at, setAt] = useState(0);
  const results = useResults(query);
  const place = Math.min(at, Math.max(0, results.length - 1));
  const choose = (entry: Entry | undefined): void => {
    if (!entry) return;
    // The sheet goes first: some of these open another.
    run(store, 'sheet.close');
    runAt(store, entry.command, entry.arg, performance.now());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) {
      setAt((place + step + results.length) % results.length);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      choose(results[place]);
      event.preventDefault();
    }
  };
  const optionId = (entry: Entry): string => `${id}-${entry.id}`;
  return (
    <div className="search">
      <input
        ref={field}
        className="search-field"
        type="search"
        role="combobox"
        aria-expanded={results.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={results[place] ? optionId(results[place]) : undefined}
        aria-label={t('search:field')}
        placeholder={t('search:placeholder')}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="plain search-results" id={`${id}-list`} role="listbox" aria-label={t('search:results')}>
        {results.map((entry, i) => (
          // The field keeps the focus and takes the keys; this is for pointers.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li key={entry.id} id={optionId(entry)} role="option" aria-selected={i === place} onClick={() => choose(entry)} onPointerMove={() => setAt(i)}>
            <span className="sentence-case">{entry.name}</span>
            <span className="tag">{t(`search:kind.${entry.kind}`)}</span>
          </li>
        ))}
      </ul>
      <p className="quiet" aria-live="polite">
        {query.trim() !== '' && results.length === 0 ? t('search:none') : ''}
      </p>
    </div>
  );
};

/** Finds parts, patterns, tours, exercises and actions, and does them: a text field with a list box, after the WAI-ARIA pattern. */
export const Search = () => (useTranslation(SEARCH_WORDS).ready ? <Finder /> : <EarlyField />);
