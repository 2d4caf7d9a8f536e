/** A story as figures: every step asked, laid out as at first sight and drawn, in one zip of SVGs. */

import { sheetOf } from '#figure/sheet.ts';
import { parseQuestion } from '#formats/questionCodec.ts';
import { zipped } from '#formats/zip.ts';
import { figureName, type Story } from '#model/story.ts';
import type { ExplorerStore } from '#view/explorer.tsx';
import type { Program } from '#view/program.ts';
import { type SnapshotWish, takeSnapshot, today } from './snapshot.ts';

/** The zip. `onStep` is told how many steps are drawn. */
export async function storyFigures(
  store: ExplorerStore,
  story: Story,
  wish: SnapshotWish,
  program: Program,
  onStep: (drawn: number) => void,
): Promise<Blob> {
  const { graph, commands } = store.getState();
  if (graph === null) throw new Error('nothing is open; open the data set of the story first');
  const aspect = 1 / sheetOf(wish.preset, wish.ground).pictureAspect;
  const files = new Map<string, Uint8Array>();
  for (const [at, step] of story.steps.entries()) {
    const { question } = parseQuestion(step.query, graph.data);
    const { finding, positions } = await commands.consultPlaced(question, aspect);
    const { svg } = takeSnapshot({ graph, finding, question }, positions, wish, program, today());
    files.set(figureName(story, at, 'svg'), new TextEncoder().encode(svg));
    onStep(at + 1);
  }
  return new Blob([zipped(files) as BlobPart], { type: 'application/zip' });
}
