/** Whom a command asks about must be there: who is taken out by a what-if edit is refused in a sentence. */

import type { ActorId } from '#model/ids.ts';
import { WrongUse } from './terminal.ts';
import type { Asked } from './verb.ts';

/** Throws WrongUse where one of the actors asked about is taken out of the question's graph. */
export function refuseTakenOut({ question }: Pick<Asked, 'question'>, actors: readonly ActorId[]): void {
  for (const actor of actors)
    if (question.edits.some((edit) => edit.edit === 'removeActor' && edit.actor === actor))
      throw new WrongUse(
        `${actor} is asked about and taken out at once; ask about another, or leave it out of --without.`,
      );
}
