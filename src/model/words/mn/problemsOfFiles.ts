/** What parsers say of whole files, of folders and of set.json, in Mongolian. */

import type { SentenceShape } from '#model/words/bySentence.ts';

const ofText: readonly SentenceShape[] = [
  ['{} is empty.', '{}: файл хоосон байна.'],
  [
    'Give it a line of column names and a line for each row.',
    'Баганын нэрсийн мөр, дараа нь өгөгдлийн мөр бүрийг бичнэ үү.',
  ],
  ['{} is not UTF-8 and was read as {}.', '{}: UTF-8 биш тул {} гэж уншсан.'],
  [
    'Look whether letters with accents are right; if they are not, save it again as UTF-8.',
    'Тусгай үсгүүд зөв эсэхийг харна уу; буруу бол UTF-8-аар дахин хадгална уу.',
  ],
  ['{} is longer than 256 MB.', '{}: 256 МБ-аас урт байна.'],
  [
    'Part it, or save it as CSV, of which there may be more.',
    'Хуваах эсвэл CSV болгон хадгална уу: CSV үүнээс урт байж болно.',
  ],
  ['{} is Unicode text with letters that are broken.', '{}: эвдэрсэн үсэгтэй Unicode бичвэр байна.'],
  [
    'Save it again as "CSV UTF-8", from the program it was made with.',
    'Хийсэн програмаас нь «CSV UTF-8» болгон дахин хадгална уу.',
  ],
  ['{} is no text.', '{}: бичвэр биш байна.'],
  [
    'Save it as "CSV UTF-8", from the program it was made with.',
    'Хийсэн програмаас нь «CSV UTF-8» болгон хадгална уу.',
  ],
  ['{} is not UTF-8 text.', '{}: UTF-8 бичвэр биш байна.'],
  ['Save it again as UTF-8.', 'UTF-8-аар дахин хадгална уу.'],
  [
    '{} texts of {} hold half of a letter, in whose place there is a mark for "unknown".',
    '{2}: {1} бичвэрт үсгийн тал нь байсан тул оронд нь «тодорхойгүй» тэмдэг тавьсан.',
  ],
  [
    'Write it again from where it was made: it may have cut texts in the middle of a letter.',
    'Хийсэн газраас нь дахин бичнэ үү: бичвэрийг үсгийн дундуур тасалсан байж магадгүй.',
  ],
  ['{} has too many columns: {} of them were not read.', '{}: багана хэт олон тул {} баганыг уншсангүй.'],
  [
    'Leave out columns that are not needed, such as those that few rows fill.',
    'Цөөн мөрөнд л утгатай багана мэтийн хэрэггүйг нь орхино уу.',
  ],
];

const ofTables: readonly SentenceShape[] = [
  [
    '{} is no table and no network that this program reads.',
    '{}: энэ програмын уншдаг хүснэгт ч, сүлжээ ч биш.',
  ],
  [
    'Save it as CSV, XLSX, GraphML, GEXF, CX2, Pajek .net or JSON.',
    'CSV, XLSX, GraphML, GEXF, CX2, Pajek .net эсвэл JSON болгон хадгална уу.',
  ],
  ['{} is a picture, not a table.', '{}: хүснэгт биш, зураг байна.'],
  [
    'Open it by itself: a snapshot holds its question.',
    'Дангаар нь нээнэ үү: авсан зураг дотор асуулт нь хадгалагддаг.',
  ],
  ['{} is no table and was passed over.', '{}: хүснэгт биш тул алгассан.'],
  ['Open it by itself, if it is one.', 'Хүснэгт мөн бол дангаар нь нээнэ үү.'],
  ['{} was not read: {} is a data set by itself.', '{}: уншсангүй, учир нь {} өөрөө бүтэн өгөгдөл байна.'],
  ['Open it by itself.', 'Дангаар нь нээнэ үү.'],
  [
    '{} seems to hold no actors and no ties, and was not read.',
    '{}: оролцогч ч, харилцаа ч байхгүй бололтой тул уншсангүй.',
  ],
  [
    'Name its columns as docs/data-format.md does, or leave it out.',
    'Баганыг нь docs/data-format.md-д заасны дагуу нэрлэх эсвэл файлыг орхино уу.',
  ],
  [
    'No two columns of {} look like the two ends of a tie, and there is no set.json among the files.',
    '{}: харилцааны хоёр үзүүр мэт хоёр багана алга, файлуудын дунд set.json ч алга.',
  ],
  [
    'Name two columns "from_actor" and "to_actor", or add a set.json as docs/data-format.md describes.',
    'Хоёр баганыг «from_actor», «to_actor» гэж нэрлэх эсвэл docs/data-format.md-д тайлбарласан set.json нэмнэ үү.',
  ],
  ['{} holds no ties.', '{}: харилцаа алга.'],
  [
    'Look whether the file is whole: its end, or its list of ties, may be missing.',
    'Файл бүтэн эсэхийг харна уу: төгсгөл эсвэл харилцааны жагсаалт нь дутуу байж магадгүй.',
  ],
  ['{} has no rows below the names of its columns.', '{}: баганын нэрсийн доор мөр алга.'],
  ['Write a line for each row, or open another file.', 'Өгөгдлийн мөр бүрийг бичих эсвэл өөр файл нээнэ үү.'],
  [
    '{} has more rows than a page can hold: {} of all tables together.',
    '{}: хуудсанд багтахаас олон мөртэй; бүх хүснэгт нийлээд {} мөр багтана.',
  ],
  [
    'Leave out rows that are not needed, by set.json or by parting the file, or ask in a terminal, which holds more.',
    'Хэрэггүй мөрийг set.json-оор эсвэл файлыг хувааж хасна уу; терминал үүнээс олныг багтаана.',
  ],
  [
    'The first line stands before the names of columns and [was|were] not read.',
    'Эхний мөр баганын нэрсийн өмнө байгаа тул уншсангүй.',
  ],
  [
    'The first {} lines stand before the names of columns and [was|were] not read.',
    'Эхний {} мөр баганын нэрсийн өмнө байгаа тул уншсангүй.',
  ],
  [
    'Look whether they are words about the table; rows of it may stand below its names alone.',
    'Эдгээр нь хүснэгтийн тухай үг эсэхийг харна уу; өгөгдлийн мөр зөвхөн баганын нэрсийн доор байна.',
  ],
  [
    '{} [cell holds an error|cells hold errors] and [was|were] read as blank.',
    'Алдаатай {} нүдийг хоосон гэж уншсан.',
  ],
  ['Mend the formulas, and save the workbook again.', 'Томьёог засаад ажлын дэвтрийг дахин хадгална уу.'],
  [
    '{} [formula has|formulas have] no value and [was|were] read as blank.',
    'Утгагүй {} томьёог хоосон гэж уншсан.',
  ],
  [
    'Open the workbook in a spreadsheet, which works them out, and save it again.',
    'Ажлын дэвтрийг хүснэгтийн програмд нээж бодуулаад дахин хадгална уу.',
  ],
  [
    'Cells are merged in {} [place|places], and count for the first of them alone.',
    '{} газар нүднүүдийг нэгтгэсэн байна; утгыг зөвхөн эхний нүдэнд нь тооцсон.',
  ],
  [
    'Part them, and write the text into each row that it is meant for.',
    'Нүднүүдийг салгаж, хамаарах мөр бүрд нь бичвэрийг бичнэ үү.',
  ],
  ['{} has no sheet with a table.', '{}: хүснэгттэй хуудас алга.'],
  ['Give a sheet a row of column names.', 'Аль нэг хуудсанд баганын нэрсийн мөр өгнө үү.'],
  ['names a sheet "{}" that is not in it', 'өөрт нь байхгүй «{}» хуудсыг нэрлэсэн'],
];

const ofFolders: readonly SentenceShape[] = [
  ['{} is broken: {}.', '{}: эвдэрсэн байна ({}).'],
  ['Save it again from where it was made.', 'Хийсэн газраас нь дахин хадгална уу.'],
  [
    'Save it again, or take the good rows, which are all but these.',
    'Дахин хадгалах эсвэл зөв мөрүүдийг нээнэ үү: эднээс бусад нь зөв.',
  ],
  ['{} is broken or cut off.', '{}: эвдэрсэн эсвэл таслагдсан байна.'],
  ['Get it again, or pack it anew.', 'Дахин авах эсвэл шинээр багцална уу.'],
  ['{} is locked with a password.', '{}: нууц үгээр түгжсэн байна.'],
  ['Unpack it first, and open the files.', 'Эхлээд задалж, файлуудыг нь нээнэ үү.'],
  ['{} is a zip within a zip.', '{}: zip доторх zip байна.'],
  ['{} is packed once more inside.', '{}: дотроо дахин багцлагдсан байна.'],
  ['Unpack it first.', 'Эхлээд задална уу.'],
  ['{} holds more than {} files.', '{}: {}-аас олон файлтай.'],
  ['Open the folder of one data set.', 'Нэг өгөгдлийн хавтсыг нээнэ үү.'],
  [
    '{} would become far larger than a data set is; it was not unpacked.',
    '{}: задлахад өгөгдөл байхааргүй том болох тул задалсангүй.',
  ],
  [
    'Do not trust it, or unpack it yourself and open the files.',
    'Үүнд бүү итгэ; эсвэл өөрөө задалж, файлуудыг нь нээнэ үү.',
  ],
  [
    'A file of the zip has a path that leads out of it, and was left out.',
    'Zip доторх нэг файлын зам гадагш гардаг тул орхисон.',
  ],
  ['Do not trust this zip.', 'Энэ zip-д бүү итгэ.'],
  ['There are {} data sets: in {}.', '{} өгөгдөл байна. Хавтас нь: {}.'],
  ['Open the folder of one of them.', 'Аль нэгнийх нь хавтсыг нээнэ үү.'],
  ['There are two files called {}; the first is read.', 'Ижил нэртэй хоёр файл байна: {}. Эхнийхийг уншсан.'],
  [
    '{} [table lies in another folder|tables lie in other folders] than set.json and [was|were] not read: <>.',
    'set.json-оос өөр хавтаст байгаа {} хүснэгтийг уншсангүй: {}.',
  ],
  ['Put it beside set.json, if it belongs to the set.', 'Энэ өгөгдлийнх бол set.json-ы хажууд тавина уу.'],
  ['There is no {} among the files.', 'Файлуудын дунд {} алга.'],
];

const ofSet: readonly SentenceShape[] = [
  [
    'There is no set.json among the files; what their columns mean was guessed.',
    'Файлуудын дунд set.json алга; багана юу гэсэн үг болохыг таамагласан.',
  ],
  [
    'Look at the guess, and keep it as a set.json beside the tables.',
    'Таамаглалыг харж, хүснэгтүүдийн хажууд set.json болгон хадгална уу.',
  ],
  [
    'Add one that says what the tables hold, as docs/data-format.md describes.',
    'Хүснэгтэд юу байгааг хэлсэн set.json-ыг docs/data-format.md-д тайлбарласнаар нэмнэ үү.',
  ],
  ['{} does not say its format.', '{}: хэлбэрээ хэлээгүй байна.'],
  [
    '{} is of the format "{}", which this program does not know.',
    '{}: «{}» гэсэн хэлбэрийг энэ програм мэдэхгүй.',
  ],
  [
    'Write "format": "{}" and keep to docs/data-format.md.',
    '"format": "{}" гэж бичиж, docs/data-format.md-г баримтална уу.',
  ],
  ['{}: "{}" comes twice.', '{}: «{}» хоёр удаа байна.'],
  ['{}: "{}" is not in the vocabulary.', '{}: «{}» үгийн санд алга.'],
  ['Mend it as docs/data-format.md says.', 'docs/data-format.md-д заасны дагуу засна уу.'],
  ['{}: <>.', '{}: {}.'],
  ['{} <>.', '{}: {}.'],
  ['is no JSON: {}', 'JSON биш байна ({})'],
  ['holds values that stand too deep in one another', 'утгууд нь бие биендээ хэт гүн орсон'],
  [
    'It may be cut off: get it again, or mend it with an editor that checks JSON.',
    'Таслагдсан байж магадгүй: дахин авах эсвэл JSON шалгадаг засварлагчаар засна уу.',
  ],
  [
    'A network needs a handful of levels: take out what goes deeper.',
    'Сүлжээнд цөөхөн түвшин хангалттай: үүнээс гүнийг нь хасна уу.',
  ],
  ['Mend it in set.json.', 'set.json дотор засна уу.'],
  [
    "The period of the set's first question is none; it was left out.",
    'Өгөгдлийн эхний асуултын хугацаа хугацаа биш тул орхисон.',
  ],
  [
    "The otherPeriod of the set's first question is none; it was left out.",
    'Өгөгдлийн эхний асуултын нөгөө хугацаа (otherPeriod) хугацаа биш тул орхисон.',
  ],
  [
    'The set\'s first question names "{}", which is no actor of the set; it was left out.',
    'Өгөгдлийн эхний асуултад «{}» гэж нэрлэсэн боловч ийм оролцогч өгөгдөлд алга; орхисон.',
  ],
  ['The period of the set is none.', 'Өгөгдлийн хугацаа хугацаа биш байна.'],
  ['Write two dates, the earlier first.', 'Хоёр огноог эртийг нь түрүүлж бичнэ үү.'],
];

const ofPlan: readonly SentenceShape[] = [
  ['{} names no table whose rows are ties.', '{}: мөр нь харилцаа болох хүснэгтийг нэрлээгүй байна.'],
  [
    'Add the table of ties to its "tables", as docs/data-format.md describes.',
    'Харилцааны хүснэгтийг «tables» дотор нь docs/data-format.md-д тайлбарласнаар нэмнэ үү.',
  ],
  ['set.json names {}, which is not among the files.', 'set.json-д {} гэж нэрлэсэн боловч ийм файл алга.'],
  ['Add it, or mend the name in set.json.<>', 'Нэмэх эсвэл нэрийг нь set.json дотор засна уу.{}'],
  [
    'Add it, or say in set.json which tables there are.',
    'Нэмэх эсвэл ямар хүснэгт байгааг set.json-д хэлнэ үү.',
  ],
  [
    '{} holds several tables, and set.json does not say which is meant.',
    '{}: хэд хэдэн хүснэгттэй, алийг нь хэлснийг set.json-д заагаагүй байна.',
  ],
  ['{} holds no table "{}".', '{}: «{}» гэсэн хүснэгт алга.'],
  ['Say one of {} as its "sheet".', '«sheet» дотор нь аль нэгийг хэлнэ үү: {}.'],
  ['{} is none of the tables of this set and was not read.', '{}: энэ өгөгдлийн хүснэгт биш тул уншсангүй.'],
  ['Leave it, or mend its name.<>', 'Хэвээр үлдээх эсвэл нэрийг нь засна уу.{}'],
  [
    'The table {} gives a field "{}", which <> do not have.',
    '{} хүснэгт «{}» гэсэн талбар өгсөн боловч ийм талбар байдаггүй: {}.',
  ],
  ['Take it out, or mend its name.<>', 'Хасах эсвэл нэрийг нь засна уу.{}'],
  [
    'The table {} does not say the field "{}" of its <>.',
    '{} хүснэгт «{}» гэсэн талбарыг хэлээгүй байна: {}.',
  ],
  [
    'Name the column it stands in, or a value for all rows.',
    'Аль баганад байгааг эсвэл бүх мөрийн нэг утгыг нэрлэнэ үү.',
  ],
  [
    'The table "{}" of {} is none that its set names, and was not read.',
    '{2}: «{1}» хүснэгтийг өгөгдөл нь нэрлээгүй тул уншсангүй.',
  ],
  ['Leave it, or open it as a file of its own.', 'Хэвээр үлдээх эсвэл тусдаа файл болгон нээнэ үү.'],
];

/** Faults of whole files, in the order in which they are opened. */
export const problemsOfFiles: readonly SentenceShape[] = [
  ...ofText,
  ...ofTables,
  ...ofFolders,
  ...ofSet,
  ...ofPlan,
];
