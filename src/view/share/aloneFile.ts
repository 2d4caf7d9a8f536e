/** The present view as one file that opens from a disk: its figure and tables, its data, and the program. */

import { formatAlone } from '#formats/aloneHtml.ts';
import { aloneTables } from '#formats/aloneTables.ts';
import { filesOf } from '#formats/exportSet.ts';
import { formatQuestion } from '#formats/questionCodec.ts';
import { formatStories } from '#formats/stories.ts';
import { sentence } from '#model/sentence.ts';
import { ENGLISH } from '#model/words/en.ts';
import { graphIn } from '#model/words/shown.ts';
import type { KeptStory } from '#store/explorer.ts';
import type { Answered } from '#view/explorer.tsx';
import { OWN_DATA, type OwnData } from '#view/firstFiles.ts';
import type { Snapshot } from './snapshot.ts';

/** The file. The program is fetched for it: where there is no network, this rejects. */
export async function aloneFile(
  { graph: shown, finding, question }: Answered,
  { figure, svg }: Snapshot,
  stories: readonly KeptStory[] | null,
): Promise<Blob> {
  const [script, style] = await Promise.all([fetchedText('alone.js'), fetchedText('alone.css')]);
  const graph = graphIn(shown, 'en');
  const { data } = graph;
  const own: OwnData = {
    name: data.title,
    query: formatQuestion(question, data),
    stories: stories === null || stories.length === 0 ? null : formatStories(stories, data.id),
    files: Object.fromEntries(filesOf(data)),
  };
  const html = formatAlone({
    ...{ title: figure.title, sentence: sentence(question, graph), svg, script, style },
    tables: aloneTables({ graph, question, finding }),
    notes: [
      `${data.title}. ${ENGLISH.dialogs.set.version(data.version, data.licence)}`,
      data.citation,
    ].filter((note) => note !== ''),
    ...{ dataId: OWN_DATA, data: JSON.stringify(own) },
  });
  return new Blob([html], { type: 'text/html' });
}

async function fetchedText(file: string): Promise<string> {
  const response = await fetch(`./${file}`);
  if (!response.ok) throw new Error(`${file} is not there (${response.status})`);
  return response.text();
}
