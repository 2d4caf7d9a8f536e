/** The measures of one actor, each with what it means. They are worked out when first asked for. */

import type { Words } from '#model/words/words.ts';
import './actorCard.css';
import { useEffect } from 'react';
import type { ActorId } from '#model/ids.ts';
import { ACTOR_MEASURES } from '#model/measureRecords.ts';
import type { Measure, Roles } from '#model/measures.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { Refused } from '#view/finding/Refused.tsx';

/** A table of measures, or what is under way. */
export function ActorMeasures({ actor }: { readonly actor: ActorId }) {
  const measures = useExplorer((explorer) => explorer.measures);
  const isRefused = useExplorer(({ refused }) => refused.measures !== undefined);
  const commands = useCommands();
  const words = useWords();
  const { measures: say } = words.evidence;
  useEffect(() => {
    if (measures === null && !isRefused) void commands.measure();
  }, [measures, isRefused, commands]);
  if (isRefused) return <Refused of="measures" />;
  if (measures === null) return <p className="actor-card-none">{say.under}</p>;
  const measure = measures.find((one) => one.actor === actor);
  if (measure === undefined) return <p className="actor-card-none">{say.noTie}</p>;
  return (
    <dl className="measures">
      {ACTOR_MEASURES.map((record) => (
        <div key={record.key} className="measure">
          <dt>
            {say.records[record.key].label} <span className="measure-source">{record.source}</span>
          </dt>
          <dd className="measure-value" data-long={record.key === 'roles'}>
            {valueInWords(measure[record.key], words)}
          </dd>
          <dd className="measure-meaning">
            {say.records[record.key].meaning}{' '}
            {measure[record.key] === null && say.records[record.key].nullCases}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function valueInWords(
  value: Measure[(typeof ACTOR_MEASURES)[number]['key']],
  { evidence: { measures: say }, terms }: Words,
): string {
  if (value === null) return '–';
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 2);
  const roles = (Object.entries(value) as [keyof Roles, number][]).filter(([, count]) => count > 0);
  return roles.length === 0
    ? terms.none
    : roles.map(([role, count]) => `${say.roles[role]} ${count}`).join(', ');
}
