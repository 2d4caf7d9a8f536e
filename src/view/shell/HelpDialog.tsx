/** Every command and key, from the one list; and the switch for keys without Ctrl or Cmd. */

import { useWords } from '#view/explorer.tsx';
import './help.css';
import { useState } from 'react';
import { COMMAND_GROUPS, type Command, type CommandGroup } from '#view/commands/command.ts';
import { COMMANDS } from '#view/commands/commands.ts';
import { isMac, keyLabel } from '#view/keys.ts';
import { letSingleKeysAct, singleKeysAct } from '#view/preferences.ts';
import { FloatingDialog } from './FloatingDialog.tsx';

/** The help. */
export function HelpDialog() {
  const [acts, setActs] = useState(singleKeysAct);
  const { help: say } = useWords().dialogs;
  return (
    <FloatingDialog title={say.title} className="help">
      <label className="tick">
        <input
          type="checkbox"
          checked={acts}
          onChange={(event) => {
            letSingleKeysAct(event.target.checked);
            setActs(event.target.checked);
          }}
        />
        {say.singleKeys(isMac() ? ['⌘', '⌥'] : ['Ctrl', 'Alt'])}
      </label>
      <p className="second">{say.inHand}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="help-body" aria-label={say.all} tabIndex={0}>
        {COMMAND_GROUPS.map((group) => (
          <Group key={group} group={group} commands={COMMANDS.filter((each) => each.group === group)} />
        ))}
        <section aria-labelledby="help-hands">
          <h3 id="help-hands">{say.byHand}</h3>
          <table className="key-table">
            <tbody>
              {say.hands.map(([does, hand]) => (
                <tr key={hand}>
                  <th scope="row">{does}</th>
                  <td>{hand}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </FloatingDialog>
  );
}

function Group({ group, commands }: { readonly group: CommandGroup; readonly commands: readonly Command[] }) {
  const { commands: say } = useWords();
  const headId = `help-${group.replaceAll(' ', '-')}`;
  return (
    <section aria-labelledby={headId}>
      <h3 id={headId}>{say.groups[group]}</h3>
      <table className="key-table">
        <tbody>
          {commands.map(({ id, label, keys }) => (
            <tr key={id}>
              <th scope="row">{label(say)}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{keyLabel(key, isMac())}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
