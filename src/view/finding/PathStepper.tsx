/** The paths of a pair one at a time, with the way to the one before and after. */

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { setView } from '#model/ask.ts';
import type { PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { PathLegs } from './PathLegs.tsx';

/** The path that the question shows; nothing where there is none. */
export function PathStepper({
  answer: { paths, pathCount },
  graph,
  question,
}: {
  readonly answer: PairAnswer;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const commands = useCommands();
  const wanted = useExplorer((explorer) => explorer.question.view.path);
  const at = Math.min(wanted, paths.length - 1);
  const path = paths[at];
  const { path: say } = useWords().finding;
  if (path === undefined) return null;
  const step = (by: number) =>
    commands.ask((asked) => setView(asked, { path: (at + by + paths.length) % paths.length }), {
      as: 'glide',
      name: 'path',
    });
  return (
    <section aria-label={say.section}>
      <header className="path-step">
        <h3>{say.of(at + 1, pathCount)}</h3>
        <span className="path-sum">
          {say.cost(
            path.legs.map((leg) => leg.cost),
            path.cost,
          )}
        </span>
        <button type="button" className="icon-button" aria-label={say.previous} onClick={() => step(-1)}>
          <ChevronLeft size={16} aria-hidden />
        </button>
        <button type="button" className="icon-button" aria-label={say.next} onClick={() => step(1)}>
          <ChevronRight size={16} aria-hidden />
        </button>
      </header>
      {pathCount > paths.length && <p className="finding-remark">{say.cheapest(paths.length)}</p>}
      <PathLegs key={path.actors.join('\n')} path={path} graph={graph} question={question} />
    </section>
  );
}
