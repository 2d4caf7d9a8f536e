/** The measures of one actor, each with what it means. They are worked out when first asked for. */

import './actorCard.css';
import { useEffect } from 'react';
import type { ActorId } from '#model/ids.ts';
import { ACTOR_MEASURES } from '#model/measureRecords.ts';
import type { Measure, Roles } from '#model/measures.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';

/** A table of measures, or what is under way. */
export function ActorMeasures({ actor }: { readonly actor: ActorId }) {
  const measures = useExplorer((explorer) => explorer.measures);
  const commands = useCommands();
  useEffect(() => {
    if (measures === null) void commands.measure();
  }, [measures, commands]);
  if (measures === null) return <p className="actor-card-none">Measuring the slice…</p>;
  const measure = measures.find((one) => one.actor === actor);
  if (measure === undefined)
    return <p className="actor-card-none">It has no tie in force, so nothing of it is measured.</p>;
  return (
    <dl className="measures">
      {ACTOR_MEASURES.map((record) => (
        <div key={record.key} className="measure">
          <dt>
            {record.label} <span className="measure-source">{record.source}</span>
          </dt>
          <dd className="measure-value" data-long={record.key === 'roles'}>
            {valueInWords(measure[record.key])}
          </dd>
          <dd className="measure-meaning">
            {record.meaning} {measure[record.key] === null && record.nullCases}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function valueInWords(value: Measure[(typeof ACTOR_MEASURES)[number]['key']]): string {
  if (value === null) return '–';
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 2);
  const roles = (Object.entries(value) as [keyof Roles, number][]).filter(([, count]) => count > 0);
  return roles.length === 0 ? 'none' : roles.map(([role, count]) => `${role} ${count}`).join(', ');
}
