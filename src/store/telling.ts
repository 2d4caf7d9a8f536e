/**
 * How stories are told: those of the data set and the user's own, and the step that is told now. A step is asked as any
 * question is, so undo, the address and Back work; whoever leaves the path finds the story waiting.
 */

import { formatStories, readStories } from '#formats/stories.ts';
import type { DataSet } from '#model/dataSet.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { type Story, storyIdFor } from '#model/story.ts';
import { problemIn } from '#model/words/problemIn.ts';
import { type StoryWords, storyWords } from '#model/words/stories.ts';
import type { Commands, KeptStory, StepWords, StoryPart } from './explorer.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';
import { inWords } from './tickets.ts';

/** What one step asks, as text by which questions are compared. */
interface Asked {
  /** The sentence with its rules, whatever is chosen and however it is seen. */
  readonly sentence: string;
  /** The same with what is chosen. */
  readonly chosen: string;
}

/** The step nearest to `at` that asks just this with the same thing chosen; `at` itself where there is none. */
function stepTold(steps: readonly Asked[], at: number, { chosen }: Asked): number {
  const same = steps.flatMap((step, index) => (step.chosen === chosen ? index : []));
  return same.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? at;
}

/** Whether two stories say the same, whatever their ids. */
function isSame(a: Story, b: Story): boolean {
  const plain = ({ title, about, steps }: Story) => JSON.stringify([title, about, steps]);
  return plain(a) === plain(b);
}

/** Stories added to those there are, each with an id of its own. */
function added(there: readonly KeptStory[], stories: readonly Story[], isOwn: boolean): readonly KeptStory[] {
  const taken = new Set(there.map(({ id }) => id));
  const fresh = stories.map((story) => {
    const id = taken.has(story.id) ? storyIdFor(story.title, taken) : story.id;
    taken.add(id);
    return { ...story, id, isOwn };
  });
  return [...there, ...fresh];
}

/** Tells the stories of one store. */
export class Telling {
  readonly #hold: Hold;
  readonly #outside: Outside;
  /** What the steps of the story told last ask. */
  #path: { readonly story: Story; readonly steps: readonly Asked[] } | null = null;
  #hasWarned = false;

  constructor(hold: Hold, outside: Outside) {
    this.#hold = hold;
    this.#outside = outside;
  }

  /** Follows the question: to the step that asks it, or off the path. */
  follow(): void {
    const { graph, question, playing } = this.#hold.get();
    const story = playing === null ? undefined : this.#found(playing.story);
    if (graph === null || playing === null || story === undefined) return;
    const asked = this.#asked(question, graph.data);
    const steps = this.#stepsOf(story, graph.data);
    const step = stepTold(steps, playing.step, asked);
    const isOn = steps[step]?.sentence === asked.sentence;
    if (step !== playing.step || isOn !== playing.isOn)
      this.#hold.set({ playing: { ...playing, step, isOn } });
  }

  /** Asks a step of a story. */
  async play(id: string, step: number): Promise<void> {
    await this.want();
    const { graph, commands } = this.#hold.get();
    const told = this.#found(id)?.steps[step];
    if (graph === null || told === undefined) return;
    const { question, ignored } = this.#outside.codec.parseQuestion(told.query, graph.data);
    this.#hold.set({ playing: { story: id, step, isOn: true } });
    commands.ask((asked) => (JSON.stringify(asked) === JSON.stringify(question) ? asked : question));
    for (const sentence of ignored) commands.tell(sentence, 'warning');
  }

  /** Asks the step before or after. */
  async stepBy(by: 1 | -1): Promise<void> {
    const { playing } = this.#hold.get();
    if (playing !== null) await this.play(playing.story, playing.step + by);
  }

  /** Reads the stories of the open data set, unless they are there. */
  async want(): Promise<void> {
    const { get, set } = this.#hold;
    const { graph, stories, commands } = get();
    if (graph === null || stories !== null) return;
    const shelf = this.#outside.stories;
    const text = await shelf.ofSet(graph.data.id).catch((error: unknown) => {
      commands.tell(this.#say().notFetched(inWords(error)), 'warning');
      return null;
    });
    if (get().graph !== graph || get().stories !== null) return;
    const kept = shelf.kept(graph.data.id);
    const shipped = text === null ? [] : this.#read(text, 'stories.json', graph.data);
    const own = kept === null ? [] : this.#read(kept, this.#say().keptHere, graph.data);
    set({ stories: added(added([], shipped, false), own, true) });
  }

  /** Adds the stories of a file, but for those that are there already. */
  async open(name: string, text: string): Promise<void> {
    await this.want();
    const { graph, stories, commands } = this.#hold.get();
    if (graph === null || stories === null) return commands.tell(this.#say().openSetFirst(name), 'warning');
    const read = this.#read(text, name, graph.data);
    if (read.length === 0) return;
    const fresh = read.filter((story) => !stories.some((there) => isSame(there, story)));
    this.#change(added(stories, fresh, true));
    commands.setScreen({ dialog: 'stories' });
    commands.tell(this.#say().opened(name, read.length));
  }

  /** Takes a story among the user's own. */
  async keep(story: Story): Promise<void> {
    await this.want();
    const { stories } = this.#hold.get();
    if (stories === null) return;
    const isThere = stories.some(({ id, isOwn }) => isOwn && id === story.id);
    const replaced = stories.map((there) => (there.id === story.id ? { ...story, isOwn: true } : there));
    this.#change(isThere ? replaced : added(stories, [story], true));
  }

  /** Takes a story from the user's own. */
  async drop(id: string): Promise<void> {
    await this.want();
    const { stories } = this.#hold.get();
    if (stories !== null) this.#change(stories.filter((story) => !(story.isOwn && story.id === id)));
  }

  /** Adds what is asked now as a step. */
  async addStep(to: Parameters<Commands['addStep']>[0], words: StepWords): Promise<void> {
    await this.want();
    const { graph, question, stories, commands } = this.#hold.get();
    if (graph === null || stories === null) return;
    const query = this.#outside.codec.formatQuestion(question, graph.data);
    const own = 'story' in to ? stories.find(({ id, isOwn }) => isOwn && id === to.story) : undefined;
    const title = 'title' in to ? to.title : (own?.title ?? '');
    const story = own ?? { id: storyIdFor(title, new Set()), title, about: '', steps: [] };
    const steps = [...story.steps, { ...words, query }];
    await this.keep({ ...story, steps });
    commands.tell(this.#say().added(steps.length, title));
  }

  #say(): StoryWords['told'] {
    return storyWords(this.#hold.get().words.language).told;
  }

  #found(id: string): KeptStory | undefined {
    return this.#hold.get().stories?.find((story) => story.id === id);
  }

  #asked(question: Question, data: DataSet): Asked {
    const plain = { ...question, view: PLAIN_QUESTION.view };
    const { formatQuestion } = this.#outside.codec;
    return {
      sentence: formatQuestion({ ...plain, selection: null }, data),
      chosen: formatQuestion(plain, data),
    };
  }

  #stepsOf(story: Story, data: DataSet): readonly Asked[] {
    if (this.#path?.story === story) return this.#path.steps;
    const { parseQuestion } = this.#outside.codec;
    const steps = story.steps.map(({ query }) => this.#asked(parseQuestion(query, data).question, data));
    this.#path = { story, steps };
    return steps;
  }

  /** The stories of a text; what is wrong with it is told in one notice. */
  #read(text: string, name: string, data: DataSet): readonly Story[] {
    const { stories, problems } = readStories(text, name, data);
    const { commands, words } = this.#hold.get();
    const first = problems[0] && problemIn(words, problems[0]);
    if (first !== undefined) {
      const more = problems.length > 1 ? ` ${this.#say().moreProblems(problems.length - 1)}` : '';
      const where = first.column === null ? '' : `, ${first.column}`;
      commands.tell(`${name}${where}: ${first.wrong} ${first.mend}${more}`, 'warning');
    }
    return stories;
  }

  /** Takes the stories as they are now, and keeps the user's own. */
  #change(stories: readonly KeptStory[]): void {
    const { get, set } = this.#hold;
    const { graph, commands } = get();
    if (graph === null) return;
    set({ stories, playing: this.#stillPlaying(stories) });
    this.follow();
    const { id } = graph.data;
    const own = stories.filter(({ isOwn }) => isOwn);
    if (this.#outside.stories.keep(id, formatStories(own, id)) || this.#hasWarned) return;
    this.#hasWarned = true;
    commands.tell(this.#say().notKept, 'warning');
  }

  /** What is told, once stories have changed: at the last step where its own is gone, nothing where the story is. */
  #stillPlaying(stories: readonly KeptStory[]): StoryPart['playing'] {
    const { playing } = this.#hold.get();
    const last = (stories.find(({ id }) => id === playing?.story)?.steps.length ?? 0) - 1;
    return playing === null || last < 0 ? null : { ...playing, step: Math.min(playing.step, last) };
  }
}
