/** The question as one sentence whose blanks are controls. */

import { useEffect } from 'react';
import { askPair, compareWith, setFilters, setPeriod, setRules, toggled } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { type Blank as BlankName, type SentencePart, sentence, sentenceParts } from '#model/sentence.ts';
import { STATUSES } from '#model/tie.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { ActorPicker } from './ActorPicker.tsx';
import { Blank } from './Blank.tsx';
import { EditsPicker } from './EditsPicker.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';
import { SentenceMenu } from './SentenceMenu.tsx';

const LABELS: Readonly<Record<BlankName, string>> = {
  broker: 'Actor',
  pairFirst: 'First of the pair',
  pairSecond: 'Second of the pair',
  period: 'Period',
  otherPeriod: 'Later period',
  statuses: 'Status of ties',
  maxLegs: 'Third parties',
  edits: 'What is otherwise',
};

/** The bar under the header. */
export function QuestionBar() {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  useEffect(() => {
    if (graph !== null) document.title = `${sentence(question, graph)} – Honest Broker`;
  }, [graph, question]);
  if (graph === null) return null;
  return (
    <div className="question-bar">
      <SentenceMenu graph={graph} question={question} />
      <p className="question-sentence">
        {joined(sentenceParts(question, graph)).map(({ key, part, tail }) =>
          part.blank === null ? (
            <span key={key}>{part.text}</span>
          ) : (
            <span key={key} className="unbroken">
              <Blank label={LABELS[part.blank]} text={part.text}>
                {(close) => (
                  <Choices blank={part.blank as BlankName} graph={graph} question={question} close={close} />
                )}
              </Blank>
              {tail}
            </span>
          ),
        )}
      </p>
    </div>
  );
}

interface Joined {
  /** The blank, or the blank that the words stand after. */
  readonly key: string;
  readonly part: SentencePart;
  /** The comma or question mark that must not be parted from the blank before it. */
  readonly tail: string;
}

/** The parts with the sign that follows a blank moved to it. */
export function joined(parts: readonly SentencePart[]): readonly Joined[] {
  return parts.map((part, at) => {
    const sign = (text: string | undefined) => /^[,?]/.exec(text ?? '')?.[0] ?? '';
    if (part.blank !== null) return { key: part.blank, part, tail: sign(parts[at + 1]?.text) };
    const before = parts.slice(0, at).findLast((earlier) => earlier.blank !== null)?.blank ?? 'start';
    const text = parts[at - 1]?.blank == null ? part.text : part.text.replace(/^[,?]/, '');
    return { key: `after ${before} ${part.text}`, part: { ...part, text }, tail: '' };
  });
}

interface ChoicesProps {
  readonly blank: BlankName;
  readonly graph: Graph;
  readonly question: Question;
  close(): void;
}

function Choices({ blank, graph, question, close }: ChoicesProps) {
  const { ask } = useCommands();
  const askAndClose = (edit: (question: Question) => Question) => {
    close();
    ask(edit);
  };
  switch (blank) {
    case 'broker':
    case 'pairFirst':
    case 'pairSecond':
      return <ActorChoices {...{ blank, graph, question }} choose={askAndClose} />;
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
  readonly graph: Graph;
  readonly question: Question;
  choose(edit: (question: Question) => Question): void;
}

function ActorChoices({ blank, graph, question, choose }: ActorChoicesProps) {
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
      label={LABELS[blank]}
      onChoose={(actor) => choose((asked) => put(asked, actor))}
    />
  );
}

function StatusChoices({ question }: { readonly question: Question }) {
  const { ask } = useCommands();
  return (
    <fieldset className="ticks">
      <legend className="choose-note">Ties counted</legend>
      {STATUSES.map((status) => (
        <label key={status} className="tick">
          <input
            type="checkbox"
            checked={question.filters.statuses.includes(status)}
            onChange={() =>
              ask((asked) => setFilters(asked, { statuses: toggled(asked.filters.statuses, status) }))
            }
          />
          {status}
        </label>
      ))}
    </fieldset>
  );
}

function LegChoices({ question, choose }: Pick<ActorChoicesProps, 'question' | 'choose'>) {
  return (
    <fieldset className="ticks">
      <legend className="choose-note">Third parties on a way</legend>
      {[1, 2, 3, 4].map((third) => (
        <label key={third} className="tick">
          <input
            type="radio"
            name="third-parties"
            checked={question.rules.maxLegs === third + 1}
            onChange={() => choose((asked) => setRules(asked, { maxLegs: third + 1 }))}
          />
          at most {third}
        </label>
      ))}
    </fieldset>
  );
}
