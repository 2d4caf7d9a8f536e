/** Who stands between most estranged pairs, whoever was asked about. */

import { useState } from 'react';
import { askAbout, askSentence } from '#model/ask.ts';
import type { Standing } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { shortName } from '#model/sentence.ts';
import { useCommands, useWords } from '#view/explorer.tsx';

const FIRST_ROWS = 8;

/** A table of standings, best first. */
export function Standings({
  standings,
  graph,
}: {
  readonly standings: readonly Standing[];
  readonly graph: Graph;
}) {
  const commands = useCommands();
  const [showsAll, setShowsAll] = useState(false);
  const { standings: say } = useWords().finding;
  const shown = showsAll ? standings : standings.slice(0, FIRST_ROWS);
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say.heads.broker}</th>
            <th scope="col">{say.heads.between}</th>
            <th scope="col">{say.heads.first}</th>
            <th scope="col">{say.heads.level}</th>
            <th scope="col">{say.heads.alone}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((standing) => (
            <tr key={standing.actor}>
              <th scope="row">
                <button
                  type="button"
                  className="actor-name"
                  onClick={() =>
                    commands.ask((question) => askAbout(askSentence(question, 'between'), standing.actor))
                  }
                >
                  {shortName(graph, standing.actor)}
                </button>
              </th>
              <td>{standing.between}</td>
              <td>{standing.first}</td>
              <td>{standing.levelFirst}</td>
              <td>{standing.exclusive}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {standings.length > shown.length && (
        <button type="button" className="link finding-more" onClick={() => setShowsAll(true)}>
          {say.showAll(standings.length)}
        </button>
      )}
    </>
  );
}
