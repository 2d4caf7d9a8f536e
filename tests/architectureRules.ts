/**
 * What a source file may do by docs/architecture.md: whom it may import, what it may touch, what it may be called, how
 * long it may be. Each rule is given a file and answers with its faults in words. Files are read by a parser, not by
 * patterns, so that what stands in a comment or a string is no fault.
 */

import { basename, dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the project's top, with forward slashes: `src/model/tie.ts`. */
  readonly path: string;
  readonly text: string;
}

interface Allowed {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

/** React and its companions: controls, icons, search, scales, long tables, files, the shapes of land, the store's adapter. */
const REACT = [
  'react',
  'radix-ui',
  'lucide-react',
  'minisearch',
  '@tanstack/react-virtual',
  'browser-fs-access',
  'topojson-client',
  'world-atlas',
  'zustand',
];
const UNDER_VIEW = ['model', 'formats', 'figure', 'store'];
const LAYERS = ['model', 'analysis', 'formats', 'layout', 'figure', 'worker', 'store', 'view'];

/** Who may import whom. Each may import itself. `node:` stands for all that Node brings, `#package` for package.json. */
export const TABLE: Readonly<Record<string, Allowed>> = {
  model: { layers: [], packages: [] },
  analysis: { layers: ['model'], packages: [] },
  formats: { layers: ['model'], packages: ['papaparse', 'zod', 'saxes', 'fflate'] },
  layout: { layers: ['model'], packages: ['d3-force', 'd3-geo'] },
  figure: { layers: ['model'], packages: [] },
  worker: { layers: ['model', 'analysis', 'formats', 'layout'], packages: ['comlink'] },
  store: { layers: ['model', 'formats'], packages: ['zustand', 'zundo', 'idb-keyval'] },
  view: { layers: UNDER_VIEW, packages: REACT },
  'view/canvas': { layers: ['view', ...UNDER_VIEW], packages: [...REACT, 'cytoscape', 'react-cytoscapejs'] },
  cli: { layers: ['model', 'analysis', 'formats', 'layout', 'figure'], packages: ['#package', 'node:'] },
  'main.tsx': { layers: LAYERS, packages: ['#package', 'react', 'react-dom'] },
};

const PURE = ['model', 'analysis', 'formats', 'layout', 'figure'];
const UNREACHABLE = ['document', 'window', 'fetch', 'navigator', 'localStorage', 'performance'];
const VAGUE = /^(utils?|helpers?|common|types)$|(Utils?|Helpers?)$/;

/** Never longer than this; and nine files in ten are shorter than the other. */
export const LONGEST = 350;
const MOSTLY_UNDER = 220;

/** Imports, type imports, re-exports, dynamic imports and worker addresses that the table does not allow. */
export function importFaults(file: SourceFile): string[] {
  const folder = folderOf(file);
  const allowed = TABLE[folder];
  if (!allowed) return [`${file.path}: src/${folder} is not a folder of docs/architecture.md`];
  const targets = targetsOf(parse(file));
  return targets.flatMap((target) => {
    const fault = faultOf(target, folder, allowed, file);
    return fault === null ? [] : [`${file.path}: ${fault}`];
  });
}

/** The page, the network, the clock and chance, in a folder that promises to do without. */
export function purityFaults(file: SourceFile): string[] {
  if (!PURE.includes(folderOf(file))) return [];
  const faults: string[] = [];
  walk(parse(file), (node, parent, key) => {
    const touched = touchedBy(node, parent, key);
    if (touched !== null) faults.push(`${file.path}: touches ${touched}`);
  });
  return faults;
}

/** Default exports and files that only pass on what others export. */
export function exportFaults(file: SourceFile): string[] {
  const body = parse(file).body as Node[];
  const faults: string[] = [];
  if (body.some(exportsDefault)) faults.push(`${file.path}: has a default export`);
  if (body.length > 0 && body.every((node) => node.type.startsWith('Export') && node.source)) {
    faults.push(`${file.path}: is a barrel`);
  }
  return faults;
}

/** A name that says nothing of what is inside, and index files. */
export function nameFaults({ path }: SourceFile): string[] {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
  const vague = parts
    .filter((part) => VAGUE.test(part))
    .map((part) => `${path}: "${part}" is not a noun of this project`);
  return basename(path).startsWith('index.ts') ? [...vague, `${path}: is a barrel by its name`] : vague;
}

/** A file opens with a sentence to its reader; an instruction to a tool is none. */
export function openingFaults({ path, text }: SourceFile): string[] {
  const opening = /^(?:#!.*\n)?\s*(?:\/\/|\/\*\*?)\s*(\S+)/.exec(text)?.[1];
  const speaks = opening !== undefined && !/^(biome-|@ts-|eslint|<reference|\*\/)/.test(opening);
  return speaks ? [] : [`${path}: does not open with a comment`];
}

export function lengthFaults(file: SourceFile): string[] {
  const lines = linesOf(file);
  return lines > LONGEST ? [`${file.path}: has ${lines} lines, ${LONGEST} at the most`] : [];
}

export function linesOf({ text }: SourceFile): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** The files that are too many among those that are not short. None where nine in ten are short. */
export function longShareFaults(files: readonly SourceFile[]): string[] {
  const long = files.filter((file) => linesOf(file) >= MOSTLY_UNDER);
  return long.length * 10 > files.length
    ? long.map(
        (file) =>
          `${file.path}: is one of ${long.length} in ${files.length} with ${MOSTLY_UNDER} lines or more`,
      )
    : [];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function parse({ path, text }: SourceFile): Node {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be read: ${errors[0].message}`);
  return program as unknown as Node;
}

function walk(node: Node, visit: (node: Node, parent: Node | null, key: string) => void): void {
  const each = (value: unknown, parent: Node | null, key: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) each(item, parent, key);
    } else if (isNode(value)) {
      visit(value, parent, key);
      for (const [inner, child] of Object.entries(value)) each(child, value, inner);
    }
  };
  each(node, null, '');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** `view/canvas` is a folder of its own; a file beside index.html is its own folder. */
function folderOf({ path }: SourceFile): string {
  const inside = path.replace(/^src\//, '');
  return inside.startsWith('view/canvas/') ? 'view/canvas' : (inside.split('/')[0] ?? inside);
}

/** What a file asks for by name; null where the name is only known when it runs. */
function targetsOf(program: Node): (string | null)[] {
  const targets: (string | null)[] = [];
  walk(program, (node) => {
    const source = sourceOf(node);
    if (isNode(source)) targets.push(typeof source.value === 'string' ? source.value : null);
  });
  return targets;
}

function sourceOf(node: Node): unknown {
  const [first, second] = (Array.isArray(node.arguments) ? node.arguments : []) as (Node | undefined)[];
  const callee = node.callee as Node | undefined;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source;
    case 'TSExternalModuleReference':
      return node.expression;
    case 'NewExpression':
      return callee?.name === 'URL' && isImportMeta(second?.object) ? first : undefined;
    case 'CallExpression':
      return callee?.name === 'require' || isImportMeta(callee?.object) ? first : undefined;
    default:
      return undefined;
  }
}

function isImportMeta(value: unknown): boolean {
  return isNode(value) && value.type === 'MetaProperty';
}

function faultOf(target: string | null, folder: string, allowed: Allowed, file: SourceFile): string | null {
  if (target === null) return 'imports by a name that cannot be read';
  const [path = ''] = target.split('?');
  if (path.split('/').includes('..'))
    return `imports ${path}: a layer is named as in #model/tie.ts, never by ../`;
  const fault = `imports ${path}, which src/${folder} may not`;
  if (path.startsWith('.')) {
    const reached = folderOf({ path: normalize(join(dirname(file.path), path)), text: '' });
    const own = reached === folder || reached.startsWith(`${folder}/`);
    return own || allowed.layers.includes(reached) ? null : fault;
  }
  const layer = /^#([^/]+)\//.exec(path)?.[1];
  if (layer !== undefined) return layer === folder || allowed.layers.includes(layer) ? null : fault;
  return allowed.packages.includes(packageOf(path)) ? null : fault;
}

function packageOf(path: string): string {
  if (path.startsWith('node:')) return 'node:';
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/');
}

function touchedBy(node: Node, parent: Node | null, key: string): string | null {
  const name = nameOf(node);
  if (node.type === 'Identifier' && UNREACHABLE.includes(name))
    return isMerelyAName(parent, key) ? null : name;
  if (node.type === 'MemberExpression') {
    const [owner, member] = [nameOf(node.object), nameOf(node.property)];
    if (['globalThis', 'self'].includes(owner) && UNREACHABLE.includes(member)) return member;
    return ['Date.now', 'Math.random'].includes(`${owner}.${member}`) ? `${owner}.${member}` : null;
  }
  const makesNow = node.type === 'NewExpression' && (node.arguments as unknown[]).length === 0;
  return (makesNow || node.type === 'CallExpression') && nameOf(node.callee) === 'Date' ? 'new Date()' : null;
}

/** A property or a member is called so, and is not the global thing. */
function isMerelyAName(parent: Node | null, key: string): boolean {
  return (key === 'property' || key === 'key') && parent?.computed !== true;
}

function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  return String(value.type === 'Identifier' ? value.name : (value.value ?? ''));
}

function exportsDefault(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  const specifiers = (Array.isArray(node.specifiers) ? node.specifiers : []) as Node[];
  return [...specifiers, node].some((each) => nameOf(each.exported) === 'default');
}
