/** What snapshots, links and files of a view say in English. */

import { counted, numberInWords } from '#model/words/counting.ts';

const snapshot = {
  title: 'Snapshot',
  nothingYet: 'There is nothing to draw yet.',
  size: 'Size',
  ground: 'Ground',
  resolution: 'Resolution of the PNG',
  presets: {
    page: 'Page, 175 mm',
    column: 'Column, 85 mm',
    slide: 'Slide, 16:9',
    social: 'Social, 1200 × 630',
  },
  grounds: { white: 'White', transparent: 'Transparent', dark: 'Dark' },
  dpi: (dpi: number, isUsual: boolean) => `${dpi} dpi${isUsual ? ', usual' : ''}`,
  printed: 'Printed with it',
  withPaths: 'Paths in words',
  withLegend: 'Legend',
  withCaption: 'Caption',
  notDrawn: (why: string) => `The figure could not be drawn: ${why}`,
  inside: (width: number, height: number, across: number, down: number) =>
    `${width} × ${height} mm; the PNG has ${across} × ${down} px and holds the question: drop it on the page to open it as it was.`,
  copy: 'Copy',
  saveSvg: 'Save SVG',
  savePdf: 'Save PDF',
  savePng: 'Save PNG',
  copied: 'The picture was copied.',
  saved: { svg: 'The SVG was saved.', pdf: 'The PDF was saved.', png: 'The PNG was saved.' },
  failed: (why: string) => `That did not work: ${why}`,
  preview: 'Preview',
  alt: 'Text for whoever cannot see it',
  altWhy: 'It is inside the SVG and the PDF. Copy it where a picture asks for its alternative text.',
  copyAlt: 'Copy the text',
  altCopied: 'The text was copied.',
  story: 'A story as figures',
  storyWhy: 'Every step is asked and drawn as chosen above: one SVG a step, in one zip.',
  which: 'Story',
  saveSteps: (count: number) => `Save ${counted(count, 'figure')}`,
  drawing: (drawn: number, of: number) => `Drawn ${drawn} of ${of}`,
  savedSteps: (count: number) => `${counted(count, 'figure')} were saved in one zip.`,
};

const share = {
  title: 'Share this question',
  link: 'Link',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let it be copied: select the link and copy it by hand.',
  again: 'Copy again',
  who: 'Whoever opens it sees the same question of the same data set. Nothing is stored elsewhere.',
  whoHasIt:
    'The data set is on your machine alone. Whoever opens the link is asked for its files, and told where their content differs from yours.',
  copy: 'Copy',
  codeCopied: 'The code is copied.',
  embed: 'In another page',
  embedCode: 'Code to take it in',
  embedWhy: 'The picture with its sentence, and a link to the whole page.',
  file: 'As one file',
  fileWhy:
    'An HTML file with this view, its data and the program. It opens from a disk without a network, and without scripts it is a figure and tables.',
  saveFile: 'Save HTML',
  fileSaved: 'The HTML file was saved.',
  passFile: 'This page is a file that holds all it needs: pass the file on.',
  dataSet: (title: string, version: string) => `${title}, version ${version}`,
  wholePage: 'Explore it in Honest Broker',
};

const overlap = {
  title: 'Compare with another data set',
  what: 'Two data sets over one another: which ties both have, which only one has, and where they disagree on sign or date.',
  choose: 'Choose the other data set…',
  chooseOther: 'Choose another…',
  kinds: 'Tables, a workbook, a network or a zip',
  faulty: (name: string, count: number) =>
    `${name} has ${counted(count, 'problem')}: open it by itself to see and mend them.`,
  sides: { one: 'open here', other: 'the other' },
  found: (same: number, disagree: number) =>
    `${counted(same + disagree, 'tie')} in both; they disagree on ${disagree === 0 ? 'none' : numberInWords(disagree)} of them.`,
  actors: (same: number, one: number, other: number) =>
    `${counted(same, 'actor')} in both; ${numberInWords(one)} only here, ${numberInWords(other)} only in the other.`,
  who: 'Who is who',
  whoWhy: 'Found by id and names. Say who is meant where names do not tell; ties are compared anew.',
  whoIs: (name: string) => `Who ${name} is in the other`,
  nobody: 'Nobody there',
  unsure: 'unsure',
  lists: {
    disagree: 'They disagree',
    both: 'Both have them',
    onlyOne: 'Only here',
    onlyOther: 'Only in the other',
    beyondOne: 'Here, with an actor the other lacks',
    beyondOther: 'In the other, with an actor that is not here',
  },
  on: { sign: 'sign', dates: 'dates' },
  more: (count: number) => `And ${numberInWords(count)} more, which the CSV has.`,
  moreActors: (count: number) => `And ${counted(count, 'actor')} more: match ids or names in the files.`,
  rule: 'Ties are compared between the same two actors, whichever way they run. A kind that both sets have is compared with its like; a date that one does not know is no disagreement.',
  show: 'Show in the picture',
  laying: 'Laying them over one another…',
  by: { hand: 'by you', id: 'by id', name: 'by name', 'other name': 'by another name' },
  save: 'Save CSV',
  saved: 'The comparison was saved.',
};

/** Snapshots, links, files of a view, and two data sets over one another. */
export const sharing = { snapshot, share, overlap };
