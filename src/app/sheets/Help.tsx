import { useTranslation } from 'react-i18next';
import { COMMAND_GROUPS, COMMAND_IDS, commandOf, type CommandId, type Shortcut } from '@/state/commands';
import { INITIAL_STATE } from '@/state/initialState';
import { keyText } from '../controls/shortcutText';

interface Entry {
  readonly id: CommandId;
  readonly labelKey: string;
  readonly keys: readonly Shortcut[];
}

/** One line per command and argument that has a key. Shortcuts with the same argument share a line. */
const entriesOf = (id: CommandId): Entry[] => {
  const command = commandOf(id);
  const shortcuts = command.shortcuts ?? [];
  return [...new Set(shortcuts.map((shortcut) => shortcut.arg))].map((arg) => ({
    id,
    labelKey: typeof command.labelKey === 'string' ? command.labelKey : command.labelKey(INITIAL_STATE, arg),
    keys: shortcuts.filter((shortcut) => shortcut.arg === arg),
  }));
};

const GROUPS = COMMAND_GROUPS.map((group) => ({
  group,
  entries: COMMAND_IDS.filter((id) => commandOf(id).group === group).flatMap(entriesOf),
})).filter(({ entries }) => entries.length > 0);

/** How to use it: fingers, mouse, and every key, written from the command registry. */
export const Help = () => {
  const { t } = useTranslation(['ui', 'look']);
  const name = t('help.selected');
  return (
    <div className="help">
      <ul className="help-gestures">
        {(['turn', 'move', 'zoom', 'choose'] as const).map((gesture) => (
          <li key={gesture}>{t(`help.${gesture}`)}</li>
        ))}
      </ul>
      <h3>{t('help.keys')}</h3>
      <div className="help-groups">
        {GROUPS.map(({ group, entries }) => (
          <section key={group}>
            <h4>{t(`commandGroup.${group}`)}</h4>
            <dl>
              {entries.map(({ id, labelKey, keys }) => (
                <div key={`${id}.${labelKey}`}>
                  <dt>{t(labelKey, { name })}</dt>
                  <dd>
                    {keys.map((shortcut) => (
                      <kbd key={keyText(shortcut)}>{keyText(shortcut)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
};
