/** What stories and the hints of a first visit say in English. */

import { counted } from '#model/words/counting.ts';

const bar = {
  title: 'Story',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  spoken: (step: number, of: number, title: string, words: string) =>
    `Step ${step} of ${of}: ${title}. ${words}`,
  left: 'You have left the path',
  waits: (step: number, title: string) =>
    `The story waits at step ${step}, “${title}”. Look around for as long as you like.`,
  leftSpoken: (step: number) => `You have left the path. The story waits at step ${step}.`,
  allSteps: 'All steps',
  stepsOf: (title: string) => `Steps of ${title}`,
  previous: 'Previous step',
  next: 'Next',
  nextStep: 'Next step',
  more: 'More stories',
  back: 'Back to the story',
  backShort: 'Back',
  end: 'End the story',
};

const list = {
  title: 'Stories',
  what: 'A story is a row of questions with words to each. Every step is asked here and now, so you can stop, look around, open the evidence, and go on.',
  onTheWay: 'The stories are on their way…',
  none: 'No story came with this data set, and you have made none yet.',
  count: (steps: number, isOwn: boolean) => `${counted(steps, 'step')}${isOwn ? ', your own' : ''}`,
  play: 'Play',
  playOne: (title: string) => `Play ${title}`,
  save: 'Save as file',
  saveOne: (title: string) => `Save as file: ${title}`,
  change: 'Change',
  changeOne: (title: string) => `Change ${title}`,
  delete: 'Delete',
  deleteOne: (title: string) => `Delete ${title}`,
  deleted: (title: string) => `“${title}” was deleted.`,
  putBack: 'Put it back',
  own: 'Your own',
  howToMake:
    'Ask something, then add it as a step. Your stories stay in this browser; save one as a file to keep it or to pass it on.',
  add: 'Add this view as a step…',
  openFile: 'Open a file of stories…',
  kindOfFile: 'Stories',
};

const draft = {
  title: 'Your story',
  storyTitle: 'Title of the story',
  about: 'What it is about',
  step: (step: number) => `Step ${step}`,
  stepTitle: (step: number) => `Title of step ${step}`,
  stepWords: (step: number) => `Words of step ${step}`,
  up: (step: number) => `Move step ${step} up`,
  down: (step: number) => `Move step ${step} down`,
  remove: (step: number) => `Take step ${step} out`,
  removed: 'A step was taken out.',
  noStep: 'It has no step yet. Ask something, and add it.',
  kept: 'Every change is kept in this browser.',
  done: 'Done',
};

const add = {
  title: 'Add this view as a step',
  story: 'Story',
  newStory: 'A new story',
  myStory: 'My story',
  stepTitle: 'Title of the step',
  words: 'Words beside it',
  add: 'Add the step',
};

const told = {
  notLoaded: (why: string) => `The stories could not be loaded: ${why}`,
  notFetched: (why: string) => `The stories of the data set could not be fetched: ${why}`,
  openSetFirst: (file: string) => `${file}: Open the data set of these stories first.`,
  opened: (file: string, stories: number) => `${file}: ${counted(stories, 'story', 'stories')} opened.`,
  added: (step: number, title: string) => `Added as step ${step} of “${title}”.`,
  keptHere: 'The stories kept here',
  moreProblems: (more: number) => `And ${counted(more, 'more problem')}.`,
  notKept: 'This browser keeps nothing for this page: save your stories as files before you leave.',
};

const hints = {
  title: 'First visit',
  count: (hint: number, of: number) => `${hint} of ${of}`,
  close: 'Close the hints',
  next: 'Next',
  done: 'Done',
  story: 'Or be led by a story',
  picture: {
    title: 'What the picture says',
    words:
      'A dashed line joins two that are at odds. Blue lines lead from one to the other by third parties. The filled sign is the one asked about.',
  },
  question: {
    title: 'How to ask',
    words:
      'The question is a sentence. Press an underlined word to change it: the picture and the answer follow.',
  },
  finding: {
    title: 'Where the evidence is',
    words:
      'The answer stands first, then what it rests on. Press a row, or a line of the picture: each tie shows its claim, its dates and its sources.',
  },
};

/** Stories and hints. */
export const stories = { bar, list, draft, add, told, hints };
