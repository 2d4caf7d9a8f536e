/** What stories and the hints of a first visit say in Mongolian. */

import type { StoryWords } from '#model/words/stories.ts';

const bar: StoryWords['bar'] = {
  title: 'Өгүүлэмж',
  step: (step, of) => `Алхам ${step} / ${of}`,
  spoken: (step, of, title, words) => `Алхам ${step} / ${of}: ${title}. ${words}`,
  left: 'Та замаас гарлаа',
  waits: (step, title) => `Өгүүлэмж ${step}-р алхам дээр хүлээж байна: «${title}». Хүссэнээрээ үзнэ үү.`,
  leftSpoken: (step) => `Та замаас гарлаа. Өгүүлэмж ${step}-р алхам дээр хүлээж байна.`,
  allSteps: 'Бүх алхам',
  stepsOf: (title) => `Алхмууд: ${title}`,
  previous: 'Өмнөх алхам',
  next: 'Дараах',
  nextStep: 'Дараах алхам',
  more: 'Бусад өгүүлэмж',
  back: 'Өгүүлэмж рүү буцах',
  backShort: 'Буцах',
  end: 'Өгүүлэмжийг дуусгах',
};

const list: StoryWords['list'] = {
  title: 'Өгүүлэмж',
  what: 'Өгүүлэмж бол тайлбартай, дараалсан асуултууд юм. Алхам бүрийг энд шууд асуудаг тул та зогсож, эргэн тойрныг үзэж, нотолгоог нээгээд цааш явж болно.',
  onTheWay: 'Өгүүлэмжийг ачаалж байна…',
  none: 'Энэ өгөгдөлд өгүүлэмж алга, та ч хараахан зохиогоогүй байна.',
  count: (steps, isOwn) => `${steps} алхам${isOwn ? ', таных' : ''}`,
  play: 'Үзэх',
  playOne: (title) => `Үзэх: ${title}`,
  save: 'Файлаар хадгалах',
  saveOne: (title) => `Файлаар хадгалах: ${title}`,
  change: 'Засах',
  changeOne: (title) => `Засах: ${title}`,
  delete: 'Устгах',
  deleteOne: (title) => `Устгах: ${title}`,
  deleted: (title) => `«${title}» устлаа.`,
  putBack: 'Буцаан авах',
  own: 'Таны өөрийн',
  howToMake:
    'Асуулт тавиад түүнийгээ алхам болгон нэмнэ үү. Таны өгүүлэмж энэ хөтчид үлдэнэ; хадгалах буюу бусдад өгөхийн тулд файлаар хадгална уу.',
  add: 'Энэ харагдацыг алхам болгон нэмэх…',
  openFile: 'Өгүүлэмжийн файл нээх…',
  kindOfFile: 'Өгүүлэмж',
};

const draft: StoryWords['draft'] = {
  title: 'Таны өгүүлэмж',
  storyTitle: 'Өгүүлэмжийн нэр',
  about: 'Юуны тухай',
  step: (step) => `Алхам ${step}`,
  stepTitle: (step) => `Алхам ${step}: нэр`,
  stepWords: (step) => `Алхам ${step}: тайлбар`,
  up: (step) => `Алхам ${step}: дээшлүүлэх`,
  down: (step) => `Алхам ${step}: доошлуулах`,
  remove: (step) => `Алхам ${step}: хасах`,
  removed: 'Нэг алхмыг хаслаа.',
  noStep: 'Алхам хараахан алга. Асуулт тавиад нэмнэ үү.',
  kept: 'Өөрчлөлт бүр энэ хөтчид хадгалагдана.',
  done: 'Болсон',
};

const add: StoryWords['add'] = {
  title: 'Энэ харагдацыг алхам болгон нэмэх',
  story: 'Өгүүлэмж',
  newStory: 'Шинэ өгүүлэмж',
  myStory: 'Миний өгүүлэмж',
  stepTitle: 'Алхмын нэр',
  words: 'Хажуугийн тайлбар',
  add: 'Алхам нэмэх',
};

const told: StoryWords['told'] = {
  notLoaded: (why) => `Өгүүлэмжийг ачаалж чадсангүй: ${why}`,
  notFetched: (why) => `Өгөгдлийн өгүүлэмжийг татаж чадсангүй: ${why}`,
  openSetFirst: (file) => `${file}: Эхлээд эдгээр өгүүлэмжийн өгөгдлийг нээнэ үү.`,
  opened: (file, stories) => `${file}: ${stories} өгүүлэмж нээлээ.`,
  added: (step, title) => `«${title}»: ${step}-р алхам болгон нэмлээ.`,
  keptHere: 'Энд хадгалсан өгүүлэмж',
  moreProblems: (more) => `Үүнээс гадна ${more} алдаа.`,
  notKept: 'Энэ хөтөч уг хуудсанд юу ч хадгалахгүй: явахаасаа өмнө өгүүлэмжээ файлаар хадгална уу.',
};

const hints: StoryWords['hints'] = {
  title: 'Анхны зочлолт',
  count: (hint, of) => `${hint} / ${of}`,
  close: 'Зөвлөгөөг хаах',
  next: 'Дараах',
  done: 'Болсон',
  story: 'Эсвэл өгүүлэмж дагах',
  picture: {
    title: 'Зураг юу хэлдэг вэ',
    words:
      'Тасархай шугам хөндийрсөн хоёрыг холбоно. Цэнхэр шугам гуравдагч талаар дамжин нэгээс нөгөөд хүргэнэ. Будсан тэмдэг бол асуусан оролцогч.',
  },
  question: {
    title: 'Хэрхэн асуух вэ',
    words:
      'Асуулт бол нэг өгүүлбэр. Доогуур зураастай үгийг дарж солино уу: зураг, хариулт дагаж өөрчлөгдөнө.',
  },
  finding: {
    title: 'Нотолгоо хаана байна вэ',
    words:
      'Эхэнд хариулт, дараа нь түүний үндэс байна. Мөр эсвэл зургийн шугамыг дарна уу: харилцаа бүр агуулга, огноо, эх сурвалжаа харуулна.',
  },
};

/** Stories and hints. */
export const stories: StoryWords = { bar, list, draft, add, told, hints };
