/** Every command and key, from the one list; and the switch for keys without Ctrl or Cmd. */

import { useState } from 'react';
import { COMMANDS } from '#view/commands.ts';
import { keyLabel } from '#view/keys.ts';
import { letSingleKeysAct, singleKeysAct } from '#view/preferences.ts';
import { FloatingDialog } from './FloatingDialog.tsx';
import { isMac } from './Header.tsx';

const HANDS: readonly (readonly [string, string])[] = [
  ['Click', 'select an actor or a tie'],
  ['Shift-click', 'the second of a pair: who could bring the two together?'],
  ['Double-click, Enter twice', 'open the neighbours of an actor'],
  ['Right-click, menu key', 'what can be done with an actor'],
  ['Tab, then arrows', 'go from actor to actor in the picture'],
  ['Drag', 'move the picture; an actor that is dragged stays where it is put'],
  ['Legend', 'click to leave out or let in; Alt-click for this one alone'],
];

/** The help. */
export function HelpDialog() {
  const [acts, setActs] = useState(singleKeysAct);
  return (
    <FloatingDialog title="Commands and keys" className="help">
      <table className="key-table">
        <tbody>
          {COMMANDS.filter((command) => command.keys.length > 0).map((command) => (
            <tr key={command.id}>
              <th scope="row">{command.label}</th>
              <td>
                {command.keys.map((key) => (
                  <kbd key={key}>{keyLabel(key, isMac())}</kbd>
                ))}
              </td>
            </tr>
          ))}
          {HANDS.map(([hand, does]) => (
            <tr key={hand}>
              <th scope="row">{does[0]?.toUpperCase() + does.slice(1)}</th>
              <td>{hand}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="tick">
        <input
          type="checkbox"
          checked={acts}
          onChange={(event) => {
            letSingleKeysAct(event.target.checked);
            setActs(event.target.checked);
          }}
        />
        Single keys act (those without {isMac() ? '⌘' : 'Ctrl'})
      </label>
    </FloatingDialog>
  );
}
