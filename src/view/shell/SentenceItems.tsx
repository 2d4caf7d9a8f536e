/** Every sentence as an item of a menu, with what is known already filled in. */

import { DropdownMenu } from 'radix-ui';
import { asksOf } from '#model/question.ts';
import { sentence } from '#model/sentence.ts';
import { askInstead } from '#view/askInstead.ts';
import { useExplorer, useExplorerStore, useWords } from '#view/explorer.tsx';

/** The items. One is marked as asked now. */
export function SentenceItems() {
  const store = useExplorerStore();
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const words = useWords();
  const finding = useExplorer((explorer) => explorer.finding);
  if (graph === null) return null;
  return (
    <DropdownMenu.RadioGroup
      value={question.ask}
      aria-label={words.shell.bar.sentences}
      className="sentences"
    >
      {asksOf(graph.data).map((which) => (
        <DropdownMenu.RadioItem
          key={which}
          value={which}
          className="menu-item"
          onSelect={() => store.getState().commands.ask((asked) => askInstead(asked, which, finding, graph))}
        >
          {sentence(askInstead(question, which, finding, graph), graph, words)}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
