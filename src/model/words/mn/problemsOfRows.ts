/** What parsers say of tables and their rows, in Mongolian: each English shape with the Mongolian one. */

import type { SentenceShape } from '#model/words/bySentence.ts';

/** Faults of cells and rows, in the order in which they are read. */
export const problemsOfRows: readonly SentenceShape[] = [
  [' The nearest is "{}".', ' Хамгийн ойр нь «{}».'],
  ['No actor is named.', 'Оролцогчийг нэрлээгүй байна.'],
  ['Name one by its id, or take the row out.', 'Id-гаар нь нэрлэх эсвэл мөрийг хасна уу.'],
  ['"{}" is no actor of this set.', 'Өгөгдөлд «{}» гэсэн оролцогч алга.'],
  ['"{}" is no source of this set.', 'Өгөгдөлд «{}» гэсэн эх сурвалж алга.'],
  ['Add it to the actors, or mend the id.<>', 'Оролцогчдод нэмэх эсвэл id-г засна уу.{}'],
  ['Add it to the sources, or mend the id.<>', 'Эх сурвалжид нэмэх эсвэл id-г засна уу.{}'],
  ['Add that actor, or mend the id.<>', 'Тэр оролцогчийг нэмэх эсвэл id-г засна уу.{}'],
  ['It belongs to "{}", which is no actor of this set.', 'Харьяалал нь «{}», ийм оролцогч өгөгдөлд алга.'],
  [
    'It belongs to "{}", whose own row could not be used.',
    'Харьяалал нь «{}», гэтэл түүний өөрийн мөр ашиглах боломжгүй байна.',
  ],
  ['Mend the row of "{}".', 'Мөрийг нь засна уу: «{}».'],
  ['The chain of parents comes back to where it began.', 'Харьяаллын гинж эхэлсэн газартаа эргэж ирж байна.'],
  [
    'The chain of parents comes back to where it began: {} and on.',
    'Харьяаллын гинж эхэлсэн газартаа эргэж ирж байна: {} гэх мэт.',
  ],
  [
    'The chain of parents comes back to where it began: {}.',
    'Харьяаллын гинж эхэлсэн газартаа эргэж ирж байна: {}.',
  ],
  ['Leave the parent of one of them blank.', 'Аль нэгнийх нь харьяаллыг хоосон үлдээнэ үү.'],
  ['Choose another, or leave it blank.', 'Өөрийг сонгох эсвэл хоосон үлдээнэ үү.'],
  ['The <> has no id.', 'Id байхгүй: {}.'],
  ['Give it an id that no other row has.', 'Өөр мөрөнд байхгүй id өгнө үү.'],
  ['Give it another id.', 'Өөр id өгнө үү.'],
  ['Give it an id without one.', 'Цэгтэй таслалгүй id өгнө үү.'],
  ['The id holds a semicolon.', 'Id дотор цэгтэй таслал байна.'],
  [
    'The id of a source holds a semicolon, which parts ids in lists.',
    'Эх сурвалжийн id дотор цэгтэй таслал байна; тэр нь жагсаалтын id-уудыг тусгаарладаг.',
  ],
  ['The id "{}" is used already, in line {} of {}.', '«{}» гэсэн id аль хэдийн ашиглагдсан: {3}, {2}-р мөр.'],
  [
    'The id "{}" is used already, in line {} of {}, and of this row only the dates are read.',
    '«{}» гэсэн id аль хэдийн ашиглагдсан ({3}, {2}-р мөр), иймд энэ мөрөөс зөвхөн огноог уншсан.',
  ],
  [
    'Give one of the two another id, or take the row out.',
    'Хоёрын аль нэгэнд өөр id өгөх эсвэл мөрийг хасна уу.',
  ],
  [
    'Give it another id if it is another; numbers that change in time have a table of their own.',
    'Энэ нь өөр оролцогч бол өөр id өгнө үү; цаг хугацаанд өөрчлөгддөг тоо тусдаа хүснэгттэй.',
  ],
  [
    'Ids that begin with "what-if:" are kept for ties that a question adds.',
    '«what-if:» гэж эхэлсэн id нь асуултаар нэмдэг харилцаанд зориулагдсан.',
  ],
  ['"{}" is tied to itself.', '«{}» өөртэйгөө харилцаатай байна.'],
  ['Name another actor, or take the row out.', 'Өөр оролцогчийг нэрлэх эсвэл мөрийг хасна уу.'],
  ['The event has no date.', 'Үйл явдалд огноо алга.'],
  ['"{}" is no date.', '«{}» бол огноо биш.'],
  [
    'Write YYYY, YYYY-MM or YYYY-MM-DD, or take the row out.',
    'YYYY, YYYY-MM эсвэл YYYY-MM-DD гэж бичих эсвэл мөрийг хасна уу.',
  ],
  [
    'Write YYYY, YYYY-MM or YYYY-MM-DD, or leave it blank.',
    'YYYY, YYYY-MM эсвэл YYYY-MM-DD гэж бичих эсвэл хоосон үлдээнэ үү.',
  ],
  [
    'Write YYYY, YYYY-MM or YYYY-MM-DD, or leave it blank where it is not known.',
    'YYYY, YYYY-MM эсвэл YYYY-MM-DD гэж бичнэ үү; тодорхойгүй бол хоосон үлдээнэ үү.',
  ],
  [
    'Write the days since 1900, or YYYY-MM-DD, or leave it blank where it is not known.',
    '1900 оноос хойших өдрийн тоо эсвэл YYYY-MM-DD гэж бичнэ үү; тодорхойгүй бол хоосон үлдээнэ үү.',
  ],
  [
    'Write {} or YYYY, or leave it blank where it is not known.',
    '{} эсвэл YYYY гэж бичнэ үү; тодорхойгүй бол хоосон үлдээнэ үү.',
  ],
  ['It ends ({}) before it begins ({}).', 'Төгсгөл нь ({}) эхлэлээсээ ({}) өмнө байна.'],
  [
    'Put the earlier date first, or mend the wrong one.',
    'Эрт огноог түрүүнд тавих эсвэл бурууг нь засна уу.',
  ],
  ['The sign "{}" is none of +1, 0 and -1.', '«{}» гэсэн тэмдэг нь +1, 0, -1-ийн аль нь ч биш.'],
  [
    'Write +1 for cooperative, -1 for hostile, 0 for neither.',
    'Хамтын бол +1, дайсагнасан бол -1, аль нь ч биш бол 0 гэж бичнэ үү.',
  ],
  ['The strength "{}" is no whole number from 1 to 5.', '«{}» гэсэн хүч нь 1-ээс 5 хүртэлх бүхэл тоо биш.'],
  [
    'Write 1 to 5, or leave it blank where it is not known.',
    '1-ээс 5 хүртэл бичнэ үү; тодорхойгүй бол хоосон үлдээнэ үү.',
  ],
  ['The <> is blank.', 'Хоосон байна: {}.'],
  ['"{}" is no known <>.', 'Ийм {2} алга: «{1}».'],
  ['Write one of those that set.json names.<>', 'set.json-д нэрлэсний аль нэгийг бичнэ үү.{}'],
  ['Write one of {}.<>', 'Аль нэгийг бичнэ үү: {}.{}'],
  ['The <> "{}" is no finite number.', '«{2}» бол төгсгөлөг тоо биш ({1}).'],
  ['The <> "{}" is no number from -{} to {}.', '«{2}» бол -{3} ба {4} хоёрын хоорондох тоо биш ({1}).'],
  ['Write it in figures, with a point before decimals.', 'Цифрээр бичиж, бутархайн өмнө цэг тавина уу.'],
  ['The link is no http or https address and was left out.', 'Холбоос нь http, https хаяг биш тул орхисон.'],
  ['Write the whole address, beginning with https://.', 'Хаягийг https:// гэж эхлүүлэн бүтнээр бичнэ үү.'],
  ['A quotation mark is opened and never closed.', 'Хашилтыг нээгээд хаагаагүй байна.'],
  [
    'Close it, or write it twice where it is part of the text.',
    'Хаах эсвэл бичвэрийн хэсэг бол давхар бичнэ үү.',
  ],
  [
    'The row has {} [cell|cells] where the first line has {}.',
    'Энэ мөрөнд {} нүд байна, гэтэл эхний мөрөнд {} бий.',
  ],
  [
    'Put quotation marks around text that holds the mark between cells, or mend the row.',
    'Нүд тусгаарлах тэмдэг агуулсан бичвэрийг хашилтад авах эсвэл мөрийг засна уу.',
  ],
  ['set.json does not say what "{}" means.', '«{}» юу гэсэн үг болохыг set.json-д хэлээгүй байна.'],
  ['Add it to the values of "{}", or leave the row out.', 'Утгуудад нь нэмэх («{}») эсвэл мөрийг орхино уу.'],
  ['{} has no column "{}".', '{}: «{}» гэсэн багана алга.'],
  [
    'Add the column, or mend its name in the first line.<>',
    'Баганыг нэмэх эсвэл эхний мөрөнд нэрийг нь засна уу.{}',
  ],
  ['The column "{}" comes twice; the first is read.', '«{}» багана хоёр удаа байна; эхнийхийг уншсан.'],
  ['Give the second another name.', 'Хоёр дахьд нь өөр нэр өгнө үү.'],
  ['The column "{}" is not known and was not read.', '«{}» гэсэн багана танигдаагүй тул уншсангүй.'],
  [
    'Leave it, or name it as docs/data-format.md says.',
    'Хэвээр үлдээх эсвэл docs/data-format.md-д заасны дагуу нэрлэнэ үү.',
  ],
  [
    'The column "{}" has no place here; its {} texts were not read.',
    '«{}» баганад энд байр алга; {} бичвэрийг нь уншсангүй.',
  ],
  [
    'Leave it, or say in set.json what it means.',
    'Хэвээр үлдээх эсвэл юу гэсэн үг болохыг set.json-д хэлнэ үү.',
  ],
  [
    '{} [case|cases] of "{}" [has|have] nobody on the other side and [makes|make] no tie: <>.',
    '«{2}» баганын {1} тохиолдолд нөгөө талд хэн ч байхгүй тул харилцаа үүсэхгүй: {3}.',
  ],
  [
    'Leave it, or add the rows of those on the other side.',
    'Хэвээр үлдээх эсвэл нөгөө талынхны мөрийг нэмнэ үү.',
  ],
  ['{} [row|rows] [has|have] no "{}" and [makes|make] no tie.', '{} мөрөнд «{}» алга тул харилцаа үүсэхгүй.'],
  [
    'Write there what those who stand on two sides share.',
    'Хоёр талд байгаа хүмүүст нийтлэг зүйлийг тэнд бичнэ үү.',
  ],
];
