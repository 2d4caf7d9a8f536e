/** Texts within XML, and the network formats made of it: GraphML, and GEXF with spells. */

import type { DataSet } from '#model/dataSet.ts';
import { firstDay, formatDay, lastDay } from '#model/partialDate.ts';
import type { Period } from '#model/period.ts';
import { NOT_IN_XML } from './loss.ts';
import { networkParts, type PartAttribute } from './networkParts.ts';
import { OWN_NAME } from './ownPart.ts';
import { GEXF_TARGET } from './readGexf.ts';

const MARKS = new Map<string, string>([
  ...([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
  ] as const),
  ...([
    ['\t', '&#9;'],
    ['\n', '&#10;'],
    ['\r', '&#13;'],
  ] as const),
]);
/** What most texts have none of. */
const SPECIAL = new RegExp(`[&<>"\\t\\n\\r]|${NOT_IN_XML.source}`);
const EVERY_NOT_IN_XML = new RegExp(NOT_IN_XML, 'g');

/** A text as it stands in an element or an attribute. What XML cannot hold becomes the mark for an unknown character. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EVERY_NOT_IN_XML, '\uFFFD').replace(/[&<>"\t\n\r]/g, (mark) => MARKS.get(mark) ?? mark);
}

const GRAPHML_TYPES: Readonly<Record<PartAttribute['type'], string>> = {
  ...{ text: 'string', number: 'double', whole: 'int' },
};

/** A data set as GraphML. */
export function formatGraphml(data: DataSet): string {
  const parts = networkParts(data);
  const tieId = parts.tieAttributes.findIndex(({ name }) => name === 'id');
  const key =
    (mark: string, of: string) =>
    ({ name, type }: PartAttribute, at: number) =>
      `  <key id="${mark}${at}" for="${of}" attr.name="${xmlText(name)}" attr.type="${GRAPHML_TYPES[type]}"/>`;
  const values = (mark: string, said: (typeof parts.actors)[number]['values']) =>
    said.map(([at, text]) => `<data key="${mark}${at}">${xmlText(text)}</data>`).join('');
  // The id of a tie is that of its element: declared as an attribute too, igraph would take neither.
  const tieKeys = parts.tieAttributes.map(key('e', 'edge')).filter((_, at) => at !== tieId);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="g0" for="graph" attr.name="name" attr.type="string"/>',
    `  <key id="g1" for="graph" attr.name="${OWN_NAME}" attr.type="string"/>`,
    ...parts.actorAttributes.map(key('n', 'node')),
    ...tieKeys,
    `  <graph edgedefault="${parts.directed ? 'directed' : 'undirected'}">`,
    `    <data key="g0">${xmlText(data.title)}</data>`,
    `    <data key="g1">${xmlText(JSON.stringify(parts.own))}</data>`,
    ...parts.actors.map(
      ({ id, values: said }) => `    <node id="${xmlText(id)}">${values('n', said)}</node>`,
    ),
    ...parts.ties.map(({ id, from, to, values: said }) => {
      const rest = said.filter(([at]) => at !== tieId);
      return `    <edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}">${values('e', rest)}</edge>`;
    }),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`;
}

const GEXF_TYPES: Readonly<Record<PartAttribute['type'], string>> = {
  ...{ text: 'string', number: 'double', whole: 'integer' },
};

/** A data set as GEXF 1.2, which more programs read than 1.3: strengths are weights, and periods are spells from the first to the last day they may mean. */
export function formatGexf(data: DataSet): string {
  const parts = networkParts(data);
  const attributes = (of: string, list: readonly PartAttribute[]) => [
    `    <attributes class="${of}">`,
    ...list.map(
      ({ name, type }, at) =>
        `      <attribute id="${at}" title="${xmlText(name)}" type="${GEXF_TYPES[type]}"/>`,
    ),
    '    </attributes>',
  ];
  const values = (said: (typeof parts.actors)[number]['values']) =>
    `<attvalues>${said.map(([at, text]) => `<attvalue for="${at}" value="${xmlText(text)}"/>`).join('')}</attvalues>`;
  const own = JSON.stringify(parts.own).replaceAll('?>', '?\\u003e');
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?${GEXF_TARGET} ${own.replace(EVERY_NOT_IN_XML, '\uFFFD')}?>`,
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    `  <meta><creator>Honest Broker</creator><description>${xmlText(data.title)}</description></meta>`,
    '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">',
    ...attributes('node', parts.actorAttributes),
    ...attributes('edge', parts.tieAttributes),
    '    <nodes>',
    ...parts.actors.map(({ id, values: said }, at) => {
      const { name = id, spells = [] } = data.actors[at] ?? {};
      return `      <node id="${xmlText(id)}" label="${xmlText(name)}">${values(said)}${spellsOf(spells)}</node>`;
    }),
    '    </nodes>',
    '    <edges>',
    ...parts.ties.map(({ id, from, to, values: said }, at) => {
      const tie = data.ties[at];
      const weight = tie?.strength == null ? '' : ` weight="${tie.strength}"`;
      return `      <edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}"${weight}>${values(said)}${spellsOf(tie === undefined ? [] : [tie.period])}</edge>`;
    }),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ].join('\n')}\n`;
}

function spellsOf(periods: readonly Period[]): string {
  const known = periods.filter(({ from, to }) => from !== null || to !== null);
  if (known.length === 0) return '';
  const spells = known.map(({ from, to }) => {
    const start = from === null ? '' : ` start="${formatDay(firstDay(from))}"`;
    const end = to === null ? '' : ` end="${formatDay(lastDay(to))}"`;
    return `<spell${start}${end}/>`;
  });
  return `<spells>${spells.join('')}</spells>`;
}
