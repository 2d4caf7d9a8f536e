/** What-if edits: small changes to the graph that are part of a question, so that they undo, share and print. */

import type { Actor } from './actor.ts';
import type { DataSet } from './dataSet.ts';
import { type ActorId, type TieId, tieId } from './ids.ts';
import type { Period } from './period.ts';
import { type Sign, type Status, type Strength, type Tie, tieWith } from './tie.ts';

export type Edit =
  | { readonly edit: 'removeActor'; readonly actor: ActorId }
  | { readonly edit: 'removeTie'; readonly tie: TieId }
  | {
      readonly edit: 'addTie';
      readonly from: ActorId;
      readonly to: ActorId;
      readonly kind: string;
      readonly sign: Sign;
      readonly strength: Strength;
      readonly period: Period;
    }
  | { readonly edit: 'changeSign'; readonly tie: TieId; readonly sign: Sign }
  | { readonly edit: 'admitStatus'; readonly status: Status };

/** The id that the n-th edit's added tie is known by; no parser makes an id with this mark. */
export function addedTieId(edit: number): TieId {
  return tieId(`what-if:${edit + 1}`);
}

/**
 * The data set as it would be under the edits. Removing an actor removes its ties, and what belonged to it stays.
 * Admitting a status makes its ties actual. Edits that name what is not there change nothing.
 */
export function applyEdits(data: DataSet, edits: readonly Edit[]): DataSet {
  let actors: readonly Actor[] = data.actors;
  let ties: readonly Tie[] = data.ties;
  edits.forEach((edit, number) => {
    switch (edit.edit) {
      case 'removeActor':
        actors = actors.filter((actor) => actor.id !== edit.actor);
        ties = ties.filter((tie) => tie.from !== edit.actor && tie.to !== edit.actor);
        break;
      case 'removeTie':
        ties = ties.filter((tie) => tie.id !== edit.tie);
        break;
      case 'addTie':
        ties = addTie(actors, ties, edit, number);
        break;
      case 'changeSign':
        ties = ties.map((tie) => (tie.id === edit.tie ? tieWith(tie, { sign: edit.sign }) : tie));
        break;
      case 'admitStatus':
        ties = ties.map((tie) => (tie.status === edit.status ? tieWith(tie, { status: 'actual' }) : tie));
        break;
    }
  });
  return { ...data, actors, ties };
}

function addTie(
  actors: readonly Actor[],
  ties: readonly Tie[],
  edit: Extract<Edit, { edit: 'addTie' }>,
  number: number,
): readonly Tie[] {
  const here = (id: ActorId) => actors.some((actor) => actor.id === id);
  if (edit.from === edit.to || !here(edit.from) || !here(edit.to)) return ties;
  const { from, to, kind, sign, strength, period } = edit;
  const added: Tie = {
    ...{ id: addedTieId(number), from, to, kind, sign, strength, period },
    ...{
      status: 'actual',
      claim: '',
      sources: [],
      confidence: 'low',
      differs: null,
      at: { file: '', row: 0 },
    },
  };
  return [...ties, added];
}
