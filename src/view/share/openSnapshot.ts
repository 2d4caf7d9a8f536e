/** A snapshot opened again: the question inside the picture is asked. Every fault is a sentence, and what was open stays. */

import { textInPng } from '#formats/png.ts';
import { questionFromJson } from '#formats/questionCodec.ts';
import { problemIn } from '#model/words/problemIn.ts';
import type { ExplorerStore } from '#view/explorer.tsx';

/** The largest picture that is looked into: 64 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Asks the question that a PNG of ours holds. */
export async function openSnapshot(store: ExplorerStore, file: File): Promise<void> {
  const { graph, commands, words } = store.getState();
  const { told } = words.dialogs;
  const refuse = (sentence: string) => commands.tell(`${file.name}: ${sentence}`, 'warning');
  if (graph === null) return refuse(told.openSetFirst);
  if (file.size > MOST_BYTES) return refuse(told.pictureTooLarge);
  const text = await textInPng(new Uint8Array(await file.arrayBuffer()));
  if (!text.ok) {
    const { wrong, mend } = problemIn(words, text.fault);
    return refuse(`${wrong} ${mend}`);
  }
  const { question, ignored } = questionFromJson(text.value, graph.data);
  for (const sentence of ignored) commands.tell(sentence, 'warning');
  if (question === null) return;
  commands.ask(() => question);
  commands.tell(told.asItWas(file.name));
}
