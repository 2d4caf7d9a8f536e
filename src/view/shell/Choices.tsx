/** What can be put into each blank of the sentence. */

import { askPair, compareWith, setFilters, setPeriod, setRules, toggled } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import type { Blank } from '#model/sentence.ts';
import { STATUSES } from '#model/tie.ts';
import { useCommands, useWords } from '#view/explorer.tsx';
import { ActorPicker } from './ActorPicker.tsx';
import { EditsPicker } from './EditsPicker.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';

export interface ChoicesProps {
  readonly blank: Blank;
  /** What the blank is called. */
  readonly label: string;
  readonly graph: Graph;
  readonly question: Question;
  close(): void;
}

/** The choices of one blank. */
export function Choices({ blank, label, graph, question, close }: ChoicesProps) {
  const { ask } = useCommands();
  const askAndClose = (edit: (question: Question) => Question) => {
    close();
    ask(edit);
  };
  switch (blank) {
    case 'broker':
    case 'pairFirst':
    case 'pairSecond':
      return <ActorChoices {...{ blank, label, graph, question }} choose={askAndClose} />;
    case 'period':
    case 'otherPeriod':
      return (
        <PeriodPicker
          data={graph.data}
          chosen={blank === 'period' ? question.period : question.otherPeriod}
          onChoose={(period) =>
            askAndClose((asked) =>
              blank === 'period' ? setPeriod(asked, period) : compareWith(asked, period),
            )
          }
        />
      );
    case 'statuses':
      return <StatusChoices question={question} />;
    case 'maxLegs':
      return <LegChoices question={question} choose={askAndClose} />;
    case 'edits':
      return <EditsPicker graph={graph} question={question} />;
  }
}

interface ActorChoicesProps {
  readonly blank: 'broker' | 'pairFirst' | 'pairSecond';
  readonly label: string;
  readonly graph: Graph;
  readonly question: Question;
  choose(edit: (question: Question) => Question): void;
}

function ActorChoices({ blank, label, graph, question, choose }: ActorChoicesProps) {
  const [first, second] = question.pair ?? [null, null];
  const chosen = { broker: question.broker, pairFirst: first, pairSecond: second }[blank];
  const without = { broker: null, pairFirst: second, pairSecond: first }[blank];
  const put = (asked: Question, actor: ActorId): Question => {
    if (blank === 'broker') return { ...asked, broker: actor, selection: { actor } };
    const [a, b] = asked.pair ?? [actor, actor];
    return blank === 'pairFirst' ? askPair(asked, actor, b) : askPair(asked, a, actor);
  };
  return (
    <ActorPicker
      {...{ graph, chosen, without }}
      label={label}
      onChoose={(actor) => choose((asked) => put(asked, actor))}
    />
  );
}

function StatusChoices({ question }: { readonly question: Question }) {
  const { sentence, shell } = useWords();
  const { ask } = useCommands();
  return (
    <fieldset className="ticks">
      <legend className="choose-note">{shell.bar.tiesCounted}</legend>
      {STATUSES.map((status) => (
        <label key={status} className="tick">
          <input
            type="checkbox"
            checked={question.filters.statuses.includes(status)}
            onChange={() =>
              ask((asked) => setFilters(asked, { statuses: toggled(asked.filters.statuses, status) }))
            }
          />
          {sentence.status[status]}
        </label>
      ))}
    </fieldset>
  );
}

function LegChoices({ question, choose }: Pick<ActorChoicesProps, 'question' | 'choose'>) {
  const { sentence, shell } = useWords();
  return (
    <fieldset className="ticks">
      <legend className="choose-note">{shell.bar.thirdOnWay}</legend>
      {[1, 2, 3, 4].map((third) => (
        <label key={third} className="tick">
          <input
            type="radio"
            name="third-parties"
            checked={question.rules.maxLegs === third + 1}
            onChange={() => choose((asked) => setRules(asked, { maxLegs: third + 1 }))}
          />
          {sentence.atMost(third)}
        </label>
      ))}
    </fieldset>
  );
}
