/** `story`: the stories of a data set, the steps of one with what each finds, and all of them as figures. */

import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answer } from '#analysis/answer.ts';
import { reasonOf } from '#cli/dataFiles.ts';
import { DRAWING_OPTIONS, dpiOf, figureOf } from '#cli/figureFile.ts';
import { linkOf } from '#cli/link.ts';
import { DATA_OPTIONS, option } from '#cli/options.ts';
import { ANSWERED, type Terminal, WrongUse } from '#cli/terminal.ts';
import type { Asked, Call, Reply, Verb } from '#cli/verb.ts';
import { findWord } from '#cli/words.ts';
import { FILE_KINDS, writeFigure } from '#cli/writtenFigure.ts';
import { parseQuestion } from '#formats/questionCodec.ts';
import { readStories } from '#formats/stories.ts';
import type { Graph } from '#model/graph.ts';
import { headline } from '#model/headline.ts';
import { counted } from '#model/sentence.ts';
import { figureName, type Story } from '#model/story.ts';

export const STORY: Verb = {
  name: 'story',
  summary: 'List the stories of a data set, or the steps of one; draw them all.',
  takes: '[ID]',
  most: 1,
  about:
    'Without ID it lists the stories; with it, each step with what it finds here and now. With -o all steps are drawn into ' +
    'a folder, which is made where there is none: 01-title.svg, 02-title.svg.',
  options: [
    option('output', 'DIR', 'Draw every step into this folder.', { letter: 'o' }),
    option('as', 'KIND', `What a step is drawn as: ${FILE_KINDS.join(', ')}; svg without it.`),
    option('stories', 'FILE', 'Read the stories of this file; without it, stories.json of the data set.'),
    ...[...DRAWING_OPTIONS, ...DATA_OPTIONS],
  ],
  json:
    '{stories: [{id, title, about, steps}]}, or with ID {id, title, about, steps: [{title, words, finding, link, figure: ' +
    'file | null}]}.',
  examples: ['story', 'story leveraging-mongolia', 'story leveraging-mongolia -o figures --preset slide'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph } = await call.asked();
  const stories = storiesOf(call, graph);
  const [id] = call.args.positionals;
  if (id === undefined) {
    if (call.args.has('output')) throw new WrongUse('Say which story is to be drawn, by its id.');
    return listReply(stories);
  }
  const named = stories.map((story) => ({ key: story.id, names: [story.title] }));
  const found = findWord(id, named, 'story');
  return storyReply(stories.find((story) => story.id === found) as Story, graph, call);
}

function storiesOf({ args, terminal }: Call, { data }: Graph): readonly Story[] {
  const given = args.text('stories');
  const folder = args.text('data');
  const file =
    given !== null
      ? resolve(terminal.here, given)
      : join(
          folder === null
            ? join(terminal.home, 'graph-data', 'northeast-asia')
            : resolve(terminal.here, folder),
          'stories.json',
        );
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongUse(
      `${given ?? 'stories.json'} cannot be read (${reasonOf(error)}); name a file with --stories.`,
    );
  }
  const { stories, problems } = readStories(text, given ?? 'stories.json', data);
  for (const { file: where, column, wrong, mend } of problems)
    terminal.complain(`${where}${column === null ? '' : `, ${column}`}: ${wrong} ${mend}\n`);
  return stories;
}

function listReply(stories: readonly Story[]): Reply {
  return {
    headline: `There ${stories.length === 1 ? 'is' : 'are'} ${counted(stories.length, 'story', 'stories')}.`,
    blocks: [
      {
        columns: [{ head: 'id' }, { head: 'steps', right: true }, { head: 'title' }],
        rows: stories.map(({ id, title, steps }) => [id, String(steps.length), title]),
      },
    ],
    json: { stories: stories.map(({ steps, ...story }) => ({ ...story, steps: steps.length })) },
    ...{ asked: null, exit: ANSWERED },
  };
}

function makeFolder(folder: string, { here }: Terminal): void {
  try {
    mkdirSync(resolve(here, folder), { recursive: true });
  } catch (error) {
    throw new WrongUse(`The folder ${folder} cannot be made (${reasonOf(error)}); name another.`);
  }
}

async function storyReply(story: Story, graph: Graph, { args, terminal }: Call): Promise<Reply> {
  const kind = findWord(
    args.text('as') ?? 'svg',
    FILE_KINDS.map((key) => ({ key, names: [] })),
    'kind of file',
  );
  const folder = args.text('output');
  if (folder !== null) makeFolder(folder, terminal);
  const told = [];
  for (const [at, { title, words, query }] of story.steps.entries()) {
    const { question, ignored } = parseQuestion(query, graph.data);
    for (const sentence of ignored) terminal.complain(`Step ${at + 1}: ${sentence}\n`);
    const asked: Asked = { graph, question };
    const figure = folder === null ? null : join(folder, figureName(story, at, kind));
    if (figure !== null)
      await writeFigure(figureOf(asked, args, terminal.today()), figure, dpiOf(args), terminal);
    const finding = headline(answer(graph, question), question, graph);
    told.push({ title, words, finding, link: linkOf(asked), figure });
  }
  const { id, title, about } = story;
  return {
    headline: `${title}: ${counted(told.length, 'step')}.`,
    blocks: [
      ...(about === '' ? [] : [about]),
      {
        columns: [{ head: '', right: true }, { head: 'step' }, { head: 'finding' }],
        rows: told.map((step, at) => [String(at + 1), step.title, step.finding]),
      },
      ...(folder === null ? [] : [`Drawn in ${folder}.`]),
    ],
    json: { ...{ id, title, about }, steps: told },
    ...{ asked: null, exit: ANSWERED },
  };
}
