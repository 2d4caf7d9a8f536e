/** The part of the store that compares the open set with another, and opens the two as one. */

import type { Laid, SetFiles, TwoSets } from '#model/comparison.ts';
import type { Commands } from './explorer.ts';
import type { Files, Opening } from './openPart.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';

/** How another set is read: as it would be opened by itself, with the edits that it brings. */
const asItIs = (files: Files): SetFiles => ({ files, options: { takeGoodRows: false }, edits: null });

/** What the commands need of what opens. */
interface OpenOnes {
  /** The set that is open. */
  now(): SetFiles;
  read(opening: Opening): Promise<boolean>;
}

/** The commands that compare. */
export function compareCommands(
  { get }: Hold,
  { engine }: Outside,
  { now, read }: OpenOnes,
): Pick<Commands, 'compare' | 'openLaid'> {
  const twoSets = (other: Files | null): TwoSets => {
    if (other !== null) return { one: now(), other: asItIs(other) };
    const { laid } = get();
    if (laid === null) throw new Error('the open set was not made of two: name the other to compare it with');
    return laid;
  };
  return {
    compare: (other, signal, onStep) => engine.compare(twoSets(other), signal, onStep),
    async openLaid(comparison, said) {
      const { title: name, files } = await comparison.laid(said);
      const { one, other } = comparison.sets;
      const laid: Laid = { one, other, said };
      get().commands.setScreen({ dialog: null });
      await read({ name, files, options: { takeGoodRows: false }, remembered: null, laid });
    },
  };
}
