/** Turns comparing two periods on and off from the timeline. */

import { useEffect, useRef } from 'react';
import { askSentence } from '#model/ask.ts';
import { ASKS, type Ask, type Question } from '#model/question.ts';
import { askInstead } from '#view/askInstead.ts';
import { useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { comparing } from './compare.ts';

/** Whether two periods are compared, and the way there and back. */
export function useCompare(): { readonly isOn: boolean; toggle(): void } {
  const store = useExplorerStore();
  const commands = useCommands();
  const ask = useExplorer((explorer) => explorer.question.ask);
  const before = useRef<Ask | null>(null);
  useEffect(() => {
    if (ask !== 'changed') before.current = ask;
  }, [ask]);
  const isOn = ask === 'changed';
  const toggle = () => {
    if (isOn) return commands.ask((question) => askSentence(question, backTo(before.current, question)));
    const { finding, graph } = store.getState();
    if (graph === null) return;
    commands.ask((question) => {
      const changed = askInstead(question, 'changed', finding, graph);
      return changed.otherPeriod === null ? changed : comparing(changed, changed.period, changed.otherPeriod);
    });
  };
  return { isOn, toggle };
}

/** The sentence asked before; where a link began with the comparison, the first that can be asked. */
function backTo(before: Ask | null, { broker }: Question): Ask {
  const [between] = ASKS as readonly [Ask];
  return before ?? (broker === null ? 'estranged' : between);
}
