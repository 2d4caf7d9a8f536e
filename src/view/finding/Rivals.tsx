/** Two brokers side by side: why the one and not the other. */

import { useWords } from '#view/explorer.tsx';
import './rivals.css';
import { useId, useState } from 'react';
import type { BrokerRow, PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { rivalsInWords, verdict } from './rivalWords.ts';

/** The comparison of two brokers to be chosen; at first the best two, or the broker asked about and the best other. */
export function Rivals({
  answer,
  graph,
  question,
}: {
  readonly answer: PairAnswer;
  readonly graph: Graph;
  readonly question: Question;
}) {
  const { brokers } = answer;
  const words = useWords();
  const { rivals: say } = words.finding.brokers;
  const [why, andNot, end] = say.why;
  const [one, setOne] = useState<ActorId | null>(null);
  const [other, setOther] = useState<ActorId | null>(null);
  const byId = (id: ActorId | null) => brokers.find((row) => row.actor === id && row.access !== null);
  const first = byId(one) ?? byId(question.broker) ?? brokers[0];
  const second =
    brokers.find((row) => row.actor === other && row.actor !== first?.actor) ??
    brokers.find((row) => row.actor !== first?.actor);
  if (first === undefined || second === undefined) return null;
  const rows = rivalsInWords(first, second, { graph, maxLegs: question.rules.maxLegs, words });
  return (
    <>
      <p className="rivals-who">
        {why}
        <Choice brokers={brokers} graph={graph} value={first.actor} label={say.one} onChange={setOne} />
        {andNot}
        <Choice brokers={brokers} graph={graph} value={second.actor} label={say.other} onChange={setOther} />
        {end}
      </p>
      <p>{verdict(rows, shortName(graph, first.actor), shortName(graph, second.actor), words)}</p>
      <table className="rivals">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{say.part}</span>
            </th>
            <th scope="col">{shortName(graph, first.actor)}</th>
            <th scope="col">{shortName(graph, second.actor)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              <td data-better={row.better === 'first'}>{row.first}</td>
              <td data-better={row.better === 'second'}>{row.second}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Choice({
  brokers,
  graph,
  value,
  label,
  onChange,
}: {
  readonly brokers: readonly BrokerRow[];
  readonly graph: Graph;
  readonly value: ActorId;
  readonly label: string;
  readonly onChange: (actor: ActorId) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as ActorId)}>
        {brokers.map((row) => (
          <option key={row.actor} value={row.actor}>
            {shortName(graph, row.actor)}
          </option>
        ))}
      </select>
    </>
  );
}
