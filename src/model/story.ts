/** A story: questions in an order, each with words, so that an argument can be walked through and checked at each step. */

export interface StoryStep {
  readonly title: string;
  /** What there is to say beside the finding: a few sentences. */
  readonly words: string;
  /** The question, as the query of an address; blank for what the data set asks first. */
  readonly query: string;
}

export interface Story {
  /** Unlike every other story's of the same data set. */
  readonly id: string;
  readonly title: string;
  /** What it is about, a sentence; may be blank. */
  readonly about: string;
  readonly steps: readonly StoryStep[];
}

/** An id for a story of a title that none of those taken has: "leveraging-mongolia", "leveraging-mongolia-2". */
export function storyIdFor(title: string, taken: ReadonlySet<string>): string {
  const base =
    title
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu)
      ?.join('-') || 'story';
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`;
  return id;
}

/** A story without one step. */
export function withoutStep(story: Story, at: number): Story {
  return { ...story, steps: story.steps.filter((_, index) => index !== at) };
}

/** A story with one step a place earlier (−1) or later (1); the same story at either end. */
export function withStepMoved(story: Story, at: number, by: 1 | -1): Story {
  const [moved, other] = [story.steps[at], story.steps[at + by]];
  if (moved === undefined || other === undefined) return story;
  const steps = story.steps.map((step, index) => (index === at ? other : index === at + by ? moved : step));
  return { ...story, steps };
}

/** A story with one step changed. */
export function withStep(story: Story, at: number, change: Partial<StoryStep>): Story {
  return {
    ...story,
    steps: story.steps.map((step, index) => (index === at ? { ...step, ...change } : step)),
  };
}

/** A name for the file of the figure of a step, so that files stand in the order of the story: "02-the-quarrel.svg". */
export function figureName({ steps }: Story, at: number, ending: string): string {
  const number = String(at + 1).padStart(Math.max(2, String(steps.length).length), '0');
  return `${number}-${storyIdFor(steps[at]?.title ?? '', new Set())}.${ending}`;
}
