/** What found no room in the header of a phone, as items of a menu: every sentence, the data set, and commands. */

import { DropdownMenu } from 'radix-ui';
import { commandOf, saidOf } from '#view/commands/commands.ts';
import { useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { otherLanguage } from '#view/language.ts';
import { SentenceItems } from './SentenceItems.tsx';

const SHOWN = [
  ...[
    'stories',
    'step',
    'redo',
    'share',
    'showAll',
    'showHidden',
    'unfocus',
    'box',
    'lasso',
    'fit',
    'release',
    'theme',
    'language',
    'help',
  ],
];

/** The items. */
export function MoreItems() {
  const store = useExplorerStore();
  const explorer = useExplorer((held) => held);
  return (
    <>
      <SentenceItems />
      <DropdownMenu.Separator className="menu-rule" />
      <DropdownMenu.Item
        className="menu-item"
        onSelect={() => explorer.commands.setScreen({ dialog: 'sets' })}
      >
        {explorer.words.shell.header.setAndFiles}
      </DropdownMenu.Item>
      {SHOWN.map(commandOf)
        .filter((command) => command.isOn(explorer))
        .map((command) => (
          <DropdownMenu.Item
            key={command.id}
            className="menu-item"
            lang={command.id === 'language' ? otherLanguage(explorer.words)[0] : undefined}
            onSelect={() => command.run(store)}
          >
            {saidOf(command, explorer)}
          </DropdownMenu.Item>
        ))}
    </>
  );
}
