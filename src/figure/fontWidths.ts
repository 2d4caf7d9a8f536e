/**
 * How wide each character is in the print stack: Arial, Helvetica and Liberation Sans share these widths. They were read
 * once from Liberation Sans 2 (the hmtx table, regular and bold) and rounded to thousandths of an em.
 */

/** The first code point of a block, and two base-36 digits a code point; two dots where the font has none. */
type Block = readonly [first: number, widths: string];

const REGULAR: readonly Block[] = [
  [
    0x20,
    [
      '7q7q9vfgfgopij5b9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg7q7qg8g8g8fgs7ijijk2k2ijgzlmk27qdwijfgn5k2lm',
      'ijlmk2ijgzk2ijq8ijijgz7q7q7qd1fg99fgfgdwfgfg7qfgfg6666dw66n5fgfgfgfg99dw7qfgdwk2dwdwdw9a789ag8',
    ].join(''),
  ],
  [
    0xa0,
    [
      '7q99fgfgfgfg78fg99khaafgg899khfcb4f9999999g0ex7q9999a5fgn6n6n6gzijijijijijijrsk2ijijijij7q7q7q7q',
      'k2k2lmlmlmlmlmg8lmk2k2k2k2ijijgzfgfgfgfgfgfgopdwfgfgfgfg7q7q7q7qfgfgfgfgfgfgfgf9gzfgfgfgfgdwfgdw',
      'ijfgijfgijfgk2dwk2dwk2dwk2dwk2h3k2fgijfgijfgijfgijfgijfglmfglmfglmfglmfgk2fgk2fg7q7q7q7q7q7q7q66',
      '7q7qkfccdw66ijdwdwfg66fg66fg84fg9afg66k2fgk2fgk2fggsk3fglmfglmfglmfgrsq8k299k299k299ijdwijdwijdw',
      'ijdwgz7qgzafgz7qk2fgk2fgk2fgk2fgk2fgk2fgq8k2ijdwijgzdwgzdwgzdw66',
    ].join(''),
  ],
  [
    0x384,
    [
      '9999ij7qlsnaao..li..nrkw66ijijfbikijgzk2lm7qijikn5k2i2lmk2ij..h6gzijm6ijn7ks7qijg2cefg66f7g2fzdw',
      'fhcec9fgfg66dwdwg0dwcgfgj6ftdeh5azf7i0eljtlp66f7fgf7lp',
    ].join(''),
  ],
  [
    0x400,
    [
      'ijijo1f2jzij7q7qdwtds2nqg7k2hnjziji8ijf2itijpngsjzjzg7i8n5k2lmjzijk2gzhnl4ijkkijphq2m0oli8jzs2k2',
      'fgfxera5g7fgilcqfjfjc6g7j4fcfgf2fgdwcqdwmvdwfxehmamvhdjzehe6kuf2fgfgfga5e6dw667q66p6mkfgc6fjdwfc',
    ].join(''),
  ],
  [0x2010, '9999..fgrsrs..fc66666666999999..fgfg9q......rs..'],
  [0x2030, 'rs..589u..........9999'],
  [0x2190, 'rsdwrsdwrsdw'],
  [0x2211, 'jtg8....4n......7qf9......jt'],
];

const BOLD: readonly Block[] = [
  [
    0x20,
    [
      '7q99d6fgfgopk26m9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg9999g8g8g8gzr3k2k2k2k2ijgzlmk27qfgk2gzn5k2lm',
      'ijlmk2ijgzk2ijq8ijijgz997q99g8fg99fggzfggzfg99gzgz7q7qfg7qopgzgzgzgzatfg99gzfglmfgfgdwat7satg8',
    ].join(''),
  ],
  [
    0xa0,
    [
      '7q99fgfgfgfg7sfg99khaafgg899khfcb4f9999999g0fg7q9999a5fgn6n6n6gzk2k2k2k2k2k2rsk2ijijijij7q7q7q7q',
      'k2k2lmlmlmlmlmg8lmk2k2k2k2ijijgzfgfgfgfgfgfgopfgfgfgfgfg7q7q7q7qgzgzgzgzgzgzgzf9gzgzgzgzgzfggzfg',
      'k2fgk2fgk2fgk2fgk2fgk2fgk2fgk2jzk2gzijfgijfgijfgijfgijfglmgzlmgzlmgzlmgzk2gzk2gz7q7q7q7q7q7q7q7q',
      '7q7qltfgfg7qk2fgfggz7qgz7qgzapgzdbgz7qk2gzk2gzk2gzjok3gzlmgzlmgzlmgzrsq8k2atk2atk2atijfgijfgijfg',
      'ijfggz99gzdbgz99k2gzk2gzk2gzk2gzk2gzk2gzq8lmijfgijgzdwgzdwgzdw7q',
    ].join(''),
  ],
  [
    0x384,
    [
      '99cxk299npp6d6..mx..prna7qk2k2gpjzijgzk2lm7qk2ijn5k2hwlmk2ij..gogzijmtijmhma7qijh3cjgz7qg6h3gyfg',
      'gud7csgzf17qfifgh0fgcdgzlah7egj0ceg6jvg0kxnh7qg6gzg6nh',
    ].join(''),
  ],
  [
    0x400,
    [
      'ijilolfrjrij7q7ofguetiobgyk2hajzk2jzk2frjsijp4hejzjzgyjin5k2lmjzijk2gzhanqijkajjrxsbo6r7jzjrsnjz',
      'fgh6h3blhnfgjpdth3h3dwhnkkgsgzgsgzfgdmfgobfgh3g5n5ngk9nqh3fcnqg7fgfggzblfcfg7q7t7qqxp6gzdwh3fggs',
    ].join(''),
  ],
  [0x2010, '9999..fgrsrs..fc7q7q7q7qdwdwdw..fgfg9q......rs..'],
  [0x2030, 'rs..6odb..........9999'],
  [0x2190, 'rsdwrsdwrsdw'],
  [0x2211, 'jtg8....4n......7qf9......jt'],
];
function readBlocks(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [first, digits] of blocks)
    for (let at = 0; at < digits.length; at += 2) {
      const width = Number.parseInt(digits.slice(at, at + 2), 36);
      if (!Number.isNaN(width)) widths.set(first + at / 2, width / 1000);
    }
  return widths;
}

const TABLES = { regular: readBlocks(REGULAR), bold: readBlocks(BOLD) } as const;

/** The two weights that are printed. */
export type Weight = keyof typeof TABLES;

const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const CYRILLIC_BEYOND = /^[\u0460-\u052f]$/;

/** The width of one character in ems. Marks that sit on another have none; what the font lacks counts one em. */
export function advance(character: string, weight: Weight): number {
  const table = TABLES[weight];
  const known = table.get(character.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  if (WITHOUT_WIDTH.test(character)) return 0;
  const base = character.normalize('NFD').codePointAt(0) ?? 0;
  return table.get(base) ?? (CYRILLIC_BEYOND.test(character) ? CYRILLIC_WIDTH : 1);
}

/** Whether the widths were read from the font: it has the character. */
export function isMeasured(character: string): boolean {
  return TABLES.regular.has(character.codePointAt(0) ?? 0);
}

/** Letters such as Ү and Ө come from another font of the stack, none of them wider than a capital of this one. */
const CYRILLIC_WIDTH = 0.82;
