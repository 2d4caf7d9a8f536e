/** The brokers of a pair over the years: a row for each year, a column for each of the best placed now. */

import { setPeriod } from '#model/ask.ts';
import type { PairAnswer, YearRank } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { rankText } from '#model/headline.ts';
import type { ActorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { shortName } from '#model/sentence.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { Refused } from './Refused.tsx';

const MOST_COLUMNS = 5;

/** The table, the newest year first; says that it is under way until the ranks come. */
export function RanksByYear({ answer, graph }: { readonly answer: PairAnswer; readonly graph: Graph }) {
  const years = useExplorer((explorer) => explorer.yearRanks);
  const isRefused = useExplorer(({ refused }) => refused.when !== undefined);
  const { pair: say } = useWords().finding;
  if (isRefused) return <Refused of="when" />;
  if (years === null) return <p className="finding-remark">{say.ranking}</p>;
  const actors = answer.brokers
    .filter((row) => row.access !== null)
    .slice(0, MOST_COLUMNS)
    .map((row) => row.actor);
  if (actors.length === 0) return <p className="finding-remark">{say.noneFollowed}</p>;
  return (
    <table className="plain-table">
      <caption className="unseen">{say.byYear}</caption>
      <thead>
        <tr>
          <th scope="col">{say.year}</th>
          {actors.map((actor) => (
            <th key={actor} scope="col">
              {shortName(graph, actor)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...years].reverse().map((year) => (
          <Year key={year.year} year={year} actors={actors} />
        ))}
      </tbody>
    </table>
  );
}

function Year({ year, actors }: { readonly year: YearRank; readonly actors: readonly ActorId[] }) {
  const commands = useCommands();
  const text = String(year.year);
  const isChosen = useExplorer(({ question: { period } }) => period.from === text && period.to === text);
  return (
    <tr data-chosen={isChosen}>
      <th scope="row">
        <button
          type="button"
          className="actor-name"
          onClick={() => commands.ask((question) => setPeriod(question, periodOf(text.padStart(4, '0'))))}
        >
          {text}
        </button>
      </th>
      {actors.map((actor) => {
        const placing = year.placings.find((one) => one.actor === actor && one.access !== null);
        return (
          <td key={actor}>
            {placing === undefined ? (
              '–'
            ) : placing.rank === 1 ? (
              <strong>{rankText(placing)}</strong>
            ) : (
              rankText(placing)
            )}
          </td>
        );
      })}
    </tr>
  );
}
