/** What the readers of XML, JSON, GraphML, GEXF, CX2 and Pajek say of networks, in Mongolian. */

import type { SentenceShape } from '#model/words/bySentence.ts';

const ofMarkup: readonly SentenceShape[] = [
  ['{} is broken XML: {}.', '{}: XML нь эвдэрсэн байна ({}).'],
  [
    'It may be cut off, or use entities, which are not read: save it again from where it was made.',
    'Таслагдсан эсвэл энд уншдаггүй entity ашигласан байж магадгүй: хийсэн газраас нь дахин хадгална уу.',
  ],
  ['{} holds no network that this program knows.', '{}: энэ програмын мэдэх сүлжээ алга.'],
  [
    'Write nodes and links as lists, as Cytoscape.js, CX2 or networkx (node-link) do.',
    'Зангилаа, холбоосыг Cytoscape.js, CX2 эсвэл networkx (node-link) шиг жагсаалтаар бичнэ үү.',
  ],
  ['"{}" of {} is no list and was left out.', '{2}: «{1}» жагсаалт биш тул орхисон.'],
  ['Write it as a list, between square brackets.', 'Дөрвөлжин хаалтанд жагсаалтаар бичнэ үү.'],
  [
    '"{}" of {} was not read, since it has "{}" too.',
    '{2}: «{3}» бас байгаа тул «{1}» жагсаалтыг уншсангүй.',
  ],
  ['Put both into one list.', 'Хоёуланг нэг жагсаалтад оруулна уу.'],
  [
    '{} [hyperedge ties|hyperedges tie] more than two at once and [was|were] left out.',
    'Хоёроос олныг нэг дор холбосон {} гипер шугамыг орхисон.',
  ],
  [
    'Write each as a forum with ties to those who take part.',
    'Тус бүрийг оролцогчидтойгоо харилцаатай форум болгож бичнэ үү.',
  ],
  [
    '{} [tie is|ties are] said to be <>, and [was|were] read as <> like the others.',
    '{} харилцааг {} гэж тэмдэглэсэн боловч бусдын адил {} гэж уншсан.',
  ],
  [
    'Give directed ties a kind of their own, and say in set.json that it is directed.',
    'Чиглэлтэй харилцаанд тусдаа төрөл өгч, чиглэлтэйг нь set.json-д хэлнэ үү.',
  ],
  [
    '{} [value of a tie holds|values of ties hold] for a time; the last of each was taken, without its time.',
    'Харилцааны {} утга тодорхой хугацаанд хамаарна; тус бүрийн сүүлчийнхийг хугацаагүйгээр авсан.',
  ],
  ['Write a tie for each time, if they matter.', 'Чухал бол хугацаа тус бүрд нэг харилцаа бичнэ үү.'],
  [
    '{} [text of a node holds|texts of nodes hold] for a time; the last of each was taken, without its time.',
    'Зангилааны {} бичвэр тодорхой хугацаанд хамаарна; тус бүрийн сүүлчийнхийг хугацаагүйгээр авсан.',
  ],
  [
    'Only numbers of nodes may change in time: write them as numbers, or make a node of each.',
    'Зангилааны зөвхөн тоо нь цаг хугацаанд өөрчлөгдөж болно: тоогоор бичих эсвэл тус бүрийг зангилаа болгоно уу.',
  ],
  [
    '{} [time is neither a date nor a year and was|times are neither dates nor years and were] left out.',
    'Огноо ч биш, он ч биш {} хугацааг орхисон.',
  ],
  ['Write times as dates, if they are some.', 'Огноо бол огноогоор бичнэ үү.'],
  ['{} counts {} <> and holds {}.', '{}: {} {} гэж тоолсон боловч {} байна.'],
  [
    '{} says of itself that it was not written to its end: no reason.',
    '{}: төгсгөл хүртэл бичигдээгүй гэж өөрөө хэлсэн, шалтгааныг нь заагаагүй.',
  ],
  [
    '{} says of itself that it was not written to its end: {}.',
    '{}: төгсгөл хүртэл бичигдээгүй гэж өөрөө хэлсэн ({}).',
  ],
  ['Get the file again: a part of it is missing.', 'Файлыг дахин авна уу: нэг хэсэг нь дутуу байна.'],
  [
    'What this program wrote into {} was changed: <>',
    '{}: энэ програмын дотор нь бичсэн зүйл өөрчлөгдсөн байна. {}',
  ],
  ['The file was opened as any network.', 'Файлыг ердийн сүлжээ болгон нээсэн.'],
];

const ofPajek: readonly SentenceShape[] = [
  [
    '{} counts {} [vertex|vertices], and {} of them [has no line; it goes by its number|have no line; these go by their numbers].',
    '{}: {} орой гэж тоолсон, үүнээс {} нь мөргүй тул дугаараараа явна.',
  ],
  [
    'Look whether the file is whole, or write a line for each.',
    'Файл бүтэн эсэхийг харах эсвэл тус бүрд мөр бичнэ үү.',
  ],
  [
    '{} counts vertices that no line stands for; {} of them were not made.',
    '{}: мөргүй орой тоолсон; тэдгээрийн {} нь үүсээгүй.',
  ],
  [
    'Look whether the number after *Vertices is right, or write a line for each that matters.',
    '*Vertices-ийн ард байгаа тоо зөв эсэхийг харах эсвэл чухал орой бүрд мөр бичнэ үү.',
  ],
  [
    'The matrix has {} [row|rows] where there should be {}; the ties of the others are not there.',
    'Матрицад {} мөр байна, {} байх ёстой; бусдынх нь харилцаа алга.',
  ],
  [
    'Look whether the file is whole: its end may be missing.',
    'Файл бүтэн эсэхийг харна уу: төгсгөл нь дутуу байж магадгүй.',
  ],
  [
    '{} holds another network, which was not read.',
    '{}: дотор нь өөр сүлжээ байгаа бөгөөд түүнийг уншсангүй.',
  ],
  ['Put each network into a file of its own.', 'Сүлжээ бүрийг тусдаа файлд хийнэ үү.'],
  [
    '{} holds arcs beside edges, and all were read without a direction.',
    '{}: чиглэлтэй, чиглэлгүй шугам хоёулаа байгаа тул бүгдийг чиглэлгүйгээр уншсан.',
  ],
  [
    'Give arcs a relation of their own, and say in set.json that this kind of tie is directed.',
    'Чиглэлтэй шугамд тусдаа төрөл өгч, тэр нь чиглэлтэйг set.json-д хэлнэ үү.',
  ],
  [
    '{} [line stands|lines stand] in parts that are neither vertices nor ties and [was|were] left out.',
    'Орой ч биш, харилцаа ч биш хэсэгт байгаа {} мөрийг орхисон.',
  ],
  [
    'Partitions and vectors have files of their own in Pajek; add them as columns of a table.',
    'Pajek-д partition, vector нь тусдаа файлтай; хүснэгтийн багана болгон нэмнэ үү.',
  ],
  [
    'A quotation mark is opened and never closed in {} [line|lines].',
    '{} мөрөнд хашилтыг нээгээд хаагаагүй байна.',
  ],
  ['Close it, or look whether the line is whole.', 'Хаах эсвэл мөр бүтэн эсэхийг харна уу.'],
  [
    '{} [line of a list names|lines of lists name] one vertex, and nobody it is tied to.',
    'Жагсаалтын {} мөрөнд нэг л орой нэрлэсэн, хэнтэй харилцаатайг нь хэлээгүй.',
  ],
  [
    'Write after it whom it is tied to, or take the line out.',
    'Хэнтэй харилцаатайг нь араас нь бичих эсвэл мөрийг хасна уу.',
  ],
  ['{} [weight is no number|weights are no numbers] and [was|were] left out.', 'Тоо биш {} жинг орхисон.'],
  [
    'Write weights in figures, with a point before decimals.',
    'Жинг цифрээр бичиж, бутархайн өмнө цэг тавина уу.',
  ],
  [
    '{} [cell of the matrix is no number|cells of the matrix are no numbers] and [was|were] read as no tie.',
    'Матрицын тоо биш {} нүдийг харилцаагүй гэж уншсан.',
  ],
  ['Write 0 where there is no tie, and else a number.', 'Харилцаагүй бол 0, бусад тохиолдолд тоо бичнэ үү.'],
  [
    '{} [row of the matrix has|rows of the matrix have] fewer cells than there are vertices.',
    'Матрицын {} мөрөнд оройн тооноос цөөн нүд байна.',
  ],
];

/** Faults of networks. */
export const problemsOfNetworks: readonly SentenceShape[] = [...ofMarkup, ...ofPajek];
