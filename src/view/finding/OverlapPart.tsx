/** The answer to where two data sets agree: which two they are, what they disagree on, and what only one of them has. */

import type { OverlapAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { SourceId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { TieLine } from '#view/evidence/TieLine.tsx';
import { tiesById } from '#view/evidence/tieWords.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { ChangeDisc } from '#view/legend/ChangeRows.tsx';
import { LongList } from './LongList.tsx';
import { TieGroup } from './TieGroup.tsx';

interface OverlapProps {
  readonly answer: OverlapAnswer;
  readonly graph: Graph;
  readonly question: Question;
}

/** The two sets, then lists, the most telling first. */
export function OverlapPart({ answer, graph, question }: OverlapProps) {
  const { finding } = useWords();
  const { overlap: say } = finding;
  const lists = { graph, question };
  return (
    <>
      <TheTwo graph={graph} />
      <Disagreements answer={answer} {...lists} />
      <TieGroup title={say.onlyOne} ids={answer.onlyOne} {...lists} />
      <TieGroup title={say.onlyOther} ids={answer.onlyOther} {...lists} />
      <TieGroup title={say.both} ids={answer.both.map(({ one }) => one)} {...lists} />
      <TieGroup title={say.beyond} ids={[...answer.beyondOne, ...answer.beyondOther]} {...lists} />
    </>
  );
}

/** Which set is the first and which the second, with the marks by which lines name them. */
function TheTwo({ graph: { data } }: { readonly graph: Graph }) {
  const { setScreen } = useCommands();
  const { overlap: say } = useWords().finding;
  const isLaid = useExplorer(({ laid }) => laid !== null);
  if (data.overlay === undefined) return null;
  const { one, other } = data.overlay;
  const titleOf = (id: SourceId) => data.sources.find((source) => source.id === id)?.title ?? id;
  const row = (word: string, title: string, change: 'onlyOne' | 'onlyOther') => (
    <li className="change">
      <span className="change-name">
        <ChangeDisc change={change} /> {word}
      </span>
      <span className="change-words">{title}</span>
    </li>
  );
  return (
    <section className="finding-group">
      <ul className="changes">
        {row(say.first, titleOf(one), 'onlyOne')}
        {row(say.second, titleOf(other), 'onlyOther')}
      </ul>
      {isLaid && (
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'overlap' })}>
          {say.whoIsWho}
        </button>
      )}
    </section>
  );
}

const FIRST_ROWS = 8;

/** What each of the two says, one below the other. */
function Disagreements({ answer: { disagree }, graph, question }: OverlapProps) {
  const words = useWords();
  const { overlap: say } = words.finding;
  const row = ({ one, other, on }: (typeof disagree)[number]) => {
    const [mine, theirs] = tiesById(graph, question, [one, other], words);
    if (mine === undefined || theirs === undefined) return null;
    return (
      <li key={one} className="change">
        <span className="change-name">
          {shortName(graph, mine.from)} – {shortName(graph, mine.to)}
        </span>
        <span className="change-words">{on.map((what) => say.on[what]).join(', ')}</span>
        <ul className="tie-lines">
          <TieLine tie={mine} graph={graph} other={say.first} />
          <TieLine tie={theirs} graph={graph} other={say.second} />
        </ul>
      </li>
    );
  };
  return (
    <LongList
      title={say.disagree}
      all={disagree}
      first={FIRST_ROWS}
      more={8 * FIRST_ROWS}
      rows={(shown) => <ul className="changes">{shown.map(row)}</ul>}
    />
  );
}
