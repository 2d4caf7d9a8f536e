/** The menu at the start of the question: every sentence that can be asked, with what is known already filled in. */

import { TextAlignStart } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { askSentence } from '#model/ask.ts';
import type { Finding } from '#model/finding.ts';
import { answerTo } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { yearOf } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import { ASKS, type Ask, type Question } from '#model/question.ts';
import { sentence } from '#model/sentence.ts';
import { useCommands, useExplorerStore } from '#view/explorer.tsx';
import { yearsOf } from './PeriodPicker.tsx';

/** Another sentence, with what it needs and the question does not have yet taken from what was found. */
export function askInstead(question: Question, ask: Ask, finding: Finding | null, graph: Graph): Question {
  const asked = askSentence(question, ask);
  if (ask === 'pair' && asked.pair === null) return { ...asked, pair: pairFound(finding) };
  if (ask === 'changed' && asked.otherPeriod === null)
    return { ...asked, otherPeriod: laterPeriod(question, graph) };
  return asked;
}

function pairFound(finding: Finding | null): Question['pair'] {
  if (finding === null) return null;
  const rows = (answerTo(finding, 'between') ?? answerTo(finding, 'estranged'))?.rows ?? [];
  const best = rows.find((row) => row.asked?.rank === 1) ?? rows[0];
  return best?.relation.pair ?? null;
}

/** The last year of the data set, or the first where the question is about the last. */
function laterPeriod({ period }: Question, { data }: Graph): Question['otherPeriod'] {
  const years = yearsOf(data);
  const last = years[0] as number;
  const asked = period.to === null ? last : yearOf(period.to);
  return periodOf(String(asked === last ? years[years.length - 1] : last).padStart(4, '0'));
}

interface SentencesProps {
  readonly graph: Graph;
  readonly question: Question;
}

/** The menu of sentences. */
export function SentenceMenu({ graph, question }: SentencesProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="icon-button framed" aria-label="Ask another sentence">
        <TextAlignStart aria-hidden size={16} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="float menu sentences" align="start" sideOffset={6} data-floats>
          <SentenceItems graph={graph} question={question} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Every sentence as an item of a menu. */
export function SentenceItems({ graph, question }: SentencesProps) {
  const store = useExplorerStore();
  const { ask } = useCommands();
  const { finding } = store.getState();
  return (
    <DropdownMenu.RadioGroup value={question.ask} aria-label="Sentences">
      {ASKS.map((which) => (
        <DropdownMenu.RadioItem
          key={which}
          value={which}
          className="menu-item"
          onSelect={() => ask((asked) => askInstead(asked, which, store.getState().finding, graph))}
        >
          {sentence(askInstead(question, which, finding, graph), graph)}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
