/** What the page says comes from the catalogue: no file of the view holds words of its own that somebody would read. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const VIEW = join(import.meta.dirname, '../../../src/view');
/** Attributes whose texts are read or heard. */
const READ = new Set([
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'label',
  'aria-description',
  'description',
  'note',
]);
/** The program's name, file names, units and keys are the same in all languages. */
const SAME = /^(Honest Broker|PNG|SVG|CSV|Ctrl|Alt|Esc)$/;

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) yield* nodesIn(each);
}

/** The plain texts of an expression: of a literal, of a template's pieces, of both sides of a choice. */
function textsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral':
      return (value.quasis as { value: { cooked: string } }[]).map(({ value: { cooked } }) => cooked);
    case 'ConditionalExpression':
      return [...textsOf(value.consequent), ...textsOf(value.alternate)];
    case 'LogicalExpression':
      return textsOf(value.right);
    case 'JSXExpressionContainer':
      return textsOf(value.expression);
    default:
      return [];
  }
}

function readAloud(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXAttribute')
    return READ.has(String((node.name as Node).name)) ? textsOf(node.value) : [];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as Node[]).filter(({ type }) => type === 'JSXExpressionContainer').flatMap(textsOf);
  if (node.type === 'CallExpression') {
    const { callee, arguments: given } = node as unknown as { callee: Node; arguments: readonly Node[] };
    const name = String(((callee.property ?? callee) as Node).name ?? '');
    return name === 'tell' ? textsOf(given[0]) : [];
  }
  return [];
}

/** Texts with a word in them: three letters on end. */
function wordsIn(source: string, path = 'Seen.tsx'): string[] {
  const texts = [...nodesIn(parseSync(path, source).program as unknown as Node)].flatMap(readAloud);
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}{3}/u.test(text) && !SAME.test(text));
}

test('words in a tag, in what is read of it, in a choice between two, and in what is told are found', () => {
  expect(wordsIn('<p>Some words <b>{n}</b></p>')).toEqual(['Some words']);
  expect(wordsIn('<p aria-label="Close it" className="not-read" />')).toEqual(['Close it']);
  expect(wordsIn('<p>{isOn ? "Turn off" : `Turn on`}</p>')).toEqual(['Turn off', 'Turn on']);
  expect(wordsIn('commands.tell(`Copied it.`)')).toEqual(['Copied it.']);
  expect(wordsIn('<p title={say.close}>{say.list(n)} · {n} ×</p>')).toEqual([]);
});

test('no file of the view says anything of its own', () => {
  const files = readdirSync(VIEW, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) =>
    wordsIn(readFileSync(join(VIEW, name), 'utf8'), name).map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});
