/** The fields of the form of each kind of row, in their order, as the tables of a set have them. */

import type { RowKind } from '#model/dataEdit.ts';
import { CONFIDENCES, STATUSES } from '#model/tie.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import type { EditingWords } from '#model/words/editing.ts';
import type { Words } from '#model/words/words.ts';
import type { Draft } from './draft.ts';

/** What a field is filled in with. */
type FieldKind = 'text' | 'long' | 'choice' | 'actor' | 'actors' | 'sources';

export interface FieldShape {
  /** The field's name in tables. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Said under the field. */
  readonly hint?: string;
  /** Text and words of what may be chosen. */
  readonly options?: readonly (readonly [string, string])[];
  /** Whether it takes the whole width. */
  readonly isWide?: boolean;
  /** Whether it stands among those that are seldom wanted. */
  readonly isMore?: boolean;
}

/** What the fields are made from. */
interface Making {
  readonly draft: Draft;
  /** In the language that is shown. */
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  readonly editing: EditingWords;
}

type Options = readonly (readonly [string, string])[];
type Labels = EditingWords['form']['labels'];

function maker({ editing }: Making) {
  const { labels } = editing.form;
  return (name: keyof Labels, kind: FieldKind, more: Partial<FieldShape> = {}): FieldShape => ({
    ...{ name, kind, label: labels[name] },
    ...more,
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function kindsOf(
  kinds: readonly { readonly key: string; readonly label: string }[],
  { editing }: Making,
): Options {
  const all = kinds.map(({ key, label }) => [key, capital(label)] as const);
  return [['', editing.form.chooseKind], ...all];
}

function signs({ vocabulary, draft, editing }: Making): Options {
  const { signs: say, asItsKind } = editing.form;
  const kind = vocabulary.tieKinds.find(({ key }) => key === draft.cells.get('kind'));
  return [
    ['', asItsKind(kind === undefined ? null : say[kind.sign])],
    ['+1', `${say[1]} (+1)`],
    ['-1', `${say[-1]} (−1)`],
    ['0', `${say[0]} (0)`],
  ];
}

function tieFields(making: Making): readonly FieldShape[] {
  const { vocabulary, words, editing } = making;
  const { hints, strengths } = editing.form;
  const field = maker(making);
  const confidence = (key: string) => vocabulary.confidences.find((level) => level.key === key)?.label ?? key;
  return [
    field('from_actor', 'actor'),
    field('to_actor', 'actor'),
    field('kind', 'choice', { options: kindsOf(vocabulary.tieKinds, making) }),
    field('sign', 'choice', { options: signs(making) }),
    field('from', 'text', { hint: hints.tieFrom }),
    field('to', 'text', { hint: hints.tieTo }),
    field('strength', 'choice', {
      options: strengths.map((said, strength) => [strength === 0 ? '' : String(strength), said]),
    }),
    field('status', 'choice', { options: STATUSES.map((status) => [status, words.terms.status[status]]) }),
    field('confidence', 'choice', { options: CONFIDENCES.map((key) => [key, confidence(key)]) }),
    field('differs', 'text'),
    field('claim', 'long', { isWide: true }),
    field('source', 'sources', { isWide: true }),
    field('id', 'text', { hint: hints.id, isMore: true }),
  ];
}

function actorFields(making: Making): readonly FieldShape[] {
  const { vocabulary, draft, editing } = making;
  const { hints, nameIn } = editing.form;
  const field = maker(making);
  const more = { isMore: true };
  const languages = [...draft.cells.keys()].filter((name) => name.startsWith('name:'));
  const own = (name: string, label: string): FieldShape => ({ name, label, kind: 'text' });
  return [
    field('name', 'text'),
    field('short', 'text', { hint: hints.short }),
    field('kind', 'choice', { options: kindsOf(vocabulary.actorKinds, making) }),
    field('parent', 'actor', { hint: hints.parent }),
    field('from', 'text', { hint: hints.date }),
    field('to', 'text'),
    ...vocabulary.groups.map(({ key, label }) => own(`group:${key}`, label)),
    field('source', 'sources', { isWide: true }),
    field('own_name', 'text', more),
    field('aliases', 'text', { hint: hints.aliases, ...more }),
    ...(['place', 'lat', 'lng'] as const).map((name) => field(name, 'text', more)),
    ...languages.map((name) => ({ ...own(name, nameIn(name.slice(5))), ...more })),
    ...vocabulary.numbers.map(({ key, label }) => ({ ...own(`number:${key}`, label), ...more })),
    field('id', 'text', { hint: hints.id, ...more }),
  ];
}

function eventFields(making: Making): readonly FieldShape[] {
  const { hints } = making.editing.form;
  const field = maker(making);
  return [
    field('what', 'long', { isWide: true }),
    field('date', 'text', { hint: hints.date }),
    field('end', 'text', { hint: hints.end }),
    field('actor_host', 'actor'),
    field('participants', 'actors', { isWide: true }),
    field('source', 'sources', { isWide: true }),
    field('id', 'text', { hint: hints.id, isMore: true }),
  ];
}

function sourceFields(making: Making): readonly FieldShape[] {
  const { hints, readings } = making.editing.form;
  const field = maker(making);
  return [
    field('title', 'text', { isWide: true }),
    field('publisher', 'text'),
    field('date', 'text', { hint: hints.date }),
    field('url', 'text', { hint: hints.url, isWide: true }),
    field('read', 'choice', { options: Object.entries(readings) }),
    field('note', 'text'),
    field('id', 'text', { hint: hints.id, isMore: true }),
  ];
}

const FIELDS: Readonly<Record<RowKind, (making: Making) => readonly FieldShape[]>> = {
  ...{ actor: actorFields, tie: tieFields, event: eventFields, source: sourceFields },
};

/** The fields of a form. */
export function fieldsOf(making: Making): readonly FieldShape[] {
  return FIELDS[making.draft.of](making);
}
