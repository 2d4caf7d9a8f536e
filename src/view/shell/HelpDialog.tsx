/** Every command and key, from the one list; and the switch for keys without Ctrl or Cmd. */

import './help.css';
import { useState } from 'react';
import { COMMAND_GROUPS, type Command, type CommandGroup } from '#view/commands/command.ts';
import { COMMANDS } from '#view/commands/commands.ts';
import { isMac, keyLabel } from '#view/keys.ts';
import { letSingleKeysAct, singleKeysAct } from '#view/preferences.ts';
import { FloatingDialog } from './FloatingDialog.tsx';

/** What hands do beside the keys. */
const HANDS: readonly (readonly [string, string])[] = [
  ['Choose an actor or a tie', 'Click'],
  ['Ask who could bring the chosen one and another together', 'Shift-click'],
  ['Open or close the neighbours of an actor', 'Double-click, Enter twice'],
  ['Open the menu of an actor, a line or the ground', 'Right-click, menu key, press long'],
  ['Walk the picture: to the neighbour in that direction', 'Tab to it, then arrows'],
  ['Walk back', 'Backspace'],
  ['Move the picture; an actor that is dragged stays where it is put', 'Drag'],
  ['Select by a box', 'Shift-drag'],
  ['Leave out or let in; let in this one alone', 'Click in the legend; Alt-click'],
];

/** The help. */
export function HelpDialog() {
  const [acts, setActs] = useState(singleKeysAct);
  return (
    <FloatingDialog title="Commands and keys" className="help">
      <label className="tick">
        <input
          type="checkbox"
          checked={acts}
          onChange={(event) => {
            letSingleKeysAct(event.target.checked);
            setActs(event.target.checked);
          }}
        />
        Single keys act (those without {isMac() ? '⌘ or ⌥' : 'Ctrl or Alt'})
      </label>
      <p className="second">
        A command about an actor acts on the one under the pointer or the keyboard, else on the chosen one.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="help-body" aria-label="All commands" tabIndex={0}>
        {COMMAND_GROUPS.map((group) => (
          <Group key={group} group={group} commands={COMMANDS.filter((each) => each.group === group)} />
        ))}
        <section aria-labelledby="help-hands">
          <h3 id="help-hands">By hand</h3>
          <table className="key-table">
            <tbody>
              {HANDS.map(([does, hand]) => (
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
  const headId = `help-${group.replaceAll(' ', '-')}`;
  return (
    <section aria-labelledby={headId}>
      <h3 id={headId}>{group}</h3>
      <table className="key-table">
        <tbody>
          {commands.map(({ id, label, keys }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
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
