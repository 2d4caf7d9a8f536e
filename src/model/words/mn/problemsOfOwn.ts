/** What is said of this program's own links, pictures, stories and records of edits, in Mongolian. */

import type { SentenceShape } from '#model/words/bySentence.ts';

const ofLinks: readonly SentenceShape[] = [
  ['{} is no <> of this data set and was left out.', 'Энэ өгөгдөлд ийм {2} алга тул орхисон: {1}.'],
  ['The link says {}, which makes no sense and was ignored.', 'Холбоос дахь {} нь утгагүй тул тоосонгүй.'],
  ['The link says {}, which this version does not know.', 'Холбоос дахь {} гэснийг энэ хувилбар мэдэхгүй.'],
  ['The link says "{}" twice; the first was read.', 'Холбоос «{}» гэж хоёр удаа хэлсэн; эхнийхийг уншсан.'],
  [
    'The link is of the data set {}; it was read for "{}".',
    'Холбоос нь {} гэсэн өгөгдлийнх; «{}» гэснээр уншсан.',
  ],
  [
    'The link is too long to be one of ours; all of it was ignored.',
    'Холбоос нь манайх байхааргүй урт тул бүхлээр нь тоосонгүй.',
  ],
  [
    'The link was made by another version of the program ({}); what is not understood was ignored.',
    'Холбоосыг програмын өөр хувилбараар хийсэн ({}); ойлгогдоогүйг нь тоосонгүй.',
  ],
  [
    'The what-if edit {} could not be read and was left out.',
    '«Хэрэв»-ийн {} өөрчлөлтийг уншиж чадаагүй тул орхисон.',
  ],
  [
    'Only the first {} of {} what-if edits were read.',
    '«Хэрэв»-ийн {2} өөрчлөлтөөс эхний {1} нь л уншигдсан.',
  ],
];

const ofPictures: readonly SentenceShape[] = [
  ['This is no PNG picture.', 'Энэ PNG зураг биш байна.'],
  [
    'Open a PNG that this program saved, or the files of a data set.',
    'Энэ програмын хадгалсан PNG эсвэл өгөгдлийн файлуудыг нээнэ үү.',
  ],
  ['The PNG is cut off or broken.', 'PNG таслагдсан эсвэл эвдэрсэн байна.'],
  ['Get the picture again from where it was saved first.', 'Зургийг анх хадгалсан газраас нь дахин авна уу.'],
  ['The PNG holds no question of this program.', 'PNG дотор энэ програмын асуулт алга.'],
  [
    'Open a picture as this program saved it: copies made by other programs often lose what is inside.',
    'Зургийг энэ програмын хадгалсан хэвээр нь нээнэ үү: өөр програмын хуулбар доторх зүйлээ ихэвчлэн гээдэг.',
  ],
  [
    'The question inside the PNG is damaged: its check sum is wrong.',
    'PNG доторх асуулт гэмтсэн: хяналтын нийлбэр нь буруу.',
  ],
  ['The question inside the PNG cannot be unpacked.', 'PNG доторх асуултыг задалж чадсангүй.'],
  [
    'The text inside the PNG is longer than 1 MB, which no question is; it was not read.',
    'PNG доторх бичвэр 1 МБ-аас урт; ийм урт асуулт байдаггүй тул уншсангүй.',
  ],
  ['Do not trust this picture.', 'Энэ зурагт бүү итгэ.'],
  [
    'The picture holds a text that is no question of this program.',
    'Зураг доторх бичвэр энэ програмын асуулт биш байна.',
  ],
  [
    'The picture names its data set but holds no question.',
    'Зураг өгөгдлөө нэрлэсэн боловч асуулт агуулаагүй байна.',
  ],
  [
    'The picture is of the data set {}, which is not the one that is open. Open its files, then the picture again.',
    'Зураг нь {} гэсэн өгөгдлийнх, нээлттэй байгаа нь өөр байна. Файлуудыг нь нээгээд зургийг дахин нээнэ үү.',
  ],
  [
    'The picture was made with version {} of the data; this is {}.',
    'Зургийг өгөгдлийн {} хувилбараар хийсэн; энэ нь {}.',
  ],
];

const ofStories: readonly SentenceShape[] = [
  ['The file is no JSON of stories.', 'Файл нь өгүүлэмжийн JSON биш байна.'],
  ['Save the stories again.', 'Өгүүлэмжүүдийг дахин хадгална уу.'],
  ['The file does not say that it is "{}".', 'Файл «{}» гэж хэлээгүй байна.'],
  [
    'Open it with the version of the program that made it, or save the stories again.',
    'Хийсэн хувилбараар нь нээх эсвэл өгүүлэмжүүдийг дахин хадгална уу.',
  ],
  ['The file lists no stories.', 'Файлд өгүүлэмж алга.'],
  ['Add a list "stories".', '«stories» гэсэн жагсаалт нэмнэ үү.'],
  ['These are stories of another data set than "{}".', 'Эдгээр нь «{}» биш, өөр өгөгдлийн өгүүлэмж байна.'],
  [
    'Open their data set first; what they ask of this one may make no sense.',
    'Эхлээд өгөгдлийг нь нээнэ үү; эндэхээс асуусан нь утгагүй байж магадгүй.',
  ],
  ['Stories have no "{}"; it was ignored.', 'Өгүүлэмжид «{}» гэж байдаггүй тул тоосонгүй.'],
  ['There is no "{}".', '«{}» алга.'],
  ['The "{}" is no text.', '«{}» бичвэр биш байна.'],
  ['Give it a text as its "{}".', '«{}» хэсэгт нь бичвэр өгнө үү.'],
  ['This is no story.', 'Энэ өгүүлэмж биш байна.'],
  ['This is no step.', 'Энэ алхам биш байна.'],
  ['Take it out.', 'Хасна уу.'],
  ['The story has no list of steps.', 'Өгүүлэмжид алхмын жагсаалт алга.'],
  ['Give it "steps".', '«steps» өгнө үү.'],
  [
    'The id is none, or another story has it; it was read as "{}".',
    'Id нь id биш эсвэл өөр өгүүлэмжийнх тул «{}» гэж уншсан.',
  ],
  ['Give each story an id of its own.', 'Өгүүлэмж бүрд өөрийн id өгнө үү.'],
  [
    'Mend the query; what was understood of it is asked.',
    'Асуултыг (query) засна уу; ойлгогдсоноор нь асуусан.',
  ],
];

const ofEdits: readonly SentenceShape[] = [
  ['There is no <> "{}" to <>.', '«{2}» гэсэн {1} алга тул {3} боломжгүй.'],
  ['Take this edit back.', 'Энэ засварыг болиулна уу.'],
  [
    'The <> "{}" was edited when this said "{}"; it now says "{}".',
    '«{2}» ({1}) засагдах үед «{3}» гэж байсан; одоо «{4}» гэж байна.',
  ],
  ['Look whether the edit is still wanted.', 'Засвар хэрэгтэй хэвээр эсэхийг харна уу.'],
  [
    'The record does not say what the rows were before the edits.',
    'Засварын өмнө мөрүүд ямар байсныг бүртгэл хэлээгүй байна.',
  ],
  [
    'The tables are opened as they stand; delete the file, or save the folder again.',
    'Хүснэгтүүдийг байгаагаар нь нээсэн; файлыг устгах эсвэл хавтсыг дахин хадгална уу.',
  ],
  [
    'The tables were changed after the edits were saved, so these cannot be taken back.',
    'Засвар хадгалагдсаны дараа хүснэгтүүд өөрчлөгдсөн тул засварыг болиулах боломжгүй.',
  ],
  [
    'What the rows were before the edits does not lead back to the content it names.',
    'Засварын өмнөх мөрүүд нь нэрлэсэн агуулга руугаа буцахгүй байна.',
  ],
  [
    'The edits do not lead to the tables they stand beside.',
    'Засварууд хажууд нь байгаа хүснэгтүүдтэй таарахгүй байна.',
  ],
  [
    'The edits do not lead to the tables they stand beside: <>',
    'Засварууд хажууд нь байгаа хүснэгтүүдтэй таарахгүй байна. {}',
  ],
];

/** What is wrong with what this program made itself. */
export const problemsOfOwn: readonly SentenceShape[] = [...ofLinks, ...ofPictures, ...ofStories, ...ofEdits];
