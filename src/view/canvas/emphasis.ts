/** What is brought forward for now: with an actor under the pointer, its ties and neighbours stay and the rest fades. */

import type { ActorId } from '#model/ids.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import type { Selection } from '#model/question.ts';

export interface Emphasis {
  /** The actor under the pointer or the keyboard, if it is drawn; null for none. */
  readonly on: ActorId | null;
  /** It and all it is tied to; empty where `on` is null. */
  readonly near: ReadonlySet<ActorId>;
  /** Actors with a mark around them: selected, or reached by key. */
  readonly marked: ReadonlySet<ActorId>;
  readonly selection: Selection | null;
  /** The ties into which the chosen line is opened; empty where it stays one line. */
  readonly fan: readonly DrawnLine[];
}

export const NO_EMPHASIS: Emphasis = {
  ...{ on: null, near: new Set(), marked: new Set() },
  ...{ selection: null, fan: [] },
};

/** The emphasis with an actor under the pointer, a selection with its fan, and an actor reached by key. */
export function emphasisOf(
  picture: Picture,
  hover: ActorId | null,
  selection: Selection | null,
  reached: ActorId | null,
  fan: readonly DrawnLine[] = [],
): Emphasis {
  const roles = new Map(picture.actors.map(({ id, role }) => [id, role]));
  const marked = new Set<ActorId>();
  if (reached !== null) marked.add(reached);
  // The chosen broker is filled, which is mark enough.
  if (selection && 'actor' in selection && roles.get(selection.actor) !== 'broker')
    marked.add(selection.actor);
  if (hover === null || !roles.has(hover)) return { on: null, near: new Set(), marked, selection, fan };
  const near = new Set<ActorId>([hover]);
  for (const { ends } of picture.lines) if (ends.includes(hover)) for (const end of ends) near.add(end);
  return { on: hover, near, marked, selection, fan };
}

/** A line as it is drawn under an emphasis: context ties of the actor by their sign, all others of no role. */
export function emphasised(line: DrawnLine, { on }: Emphasis): DrawnLine {
  if (on === null) return line;
  if (!line.ends.includes(on)) return line.role === 'context' ? line : { ...line, role: 'context' };
  if (line.role !== 'context') return line;
  return { ...line, role: line.hostile > 0 && line.hostile >= line.positive ? 'estranged' : 'rival' };
}

/** Whether a line is the chosen pair's, or stands for the chosen tie. */
export function isChosen({ ends, ties }: DrawnLine, selection: Selection | null): boolean {
  if (selection === null || 'actor' in selection) return false;
  if ('tie' in selection) return ties.includes(selection.tie);
  return selection.pair.every((id) => ends.includes(id));
}
