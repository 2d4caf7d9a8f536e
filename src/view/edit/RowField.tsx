/** One field of the form of a row: its label, what it is filled in with, a hint, and what is wrong with it. */

import { useId } from 'react';
import type { DataSet } from '#model/dataSet.ts';
import type { Graph } from '#model/graph.ts';
import { findActors } from '#view/searchIndex.ts';
import type { FieldShape } from './fields.ts';
import { type Pick, PickField } from './PickField.tsx';
import { useEditingWords } from './useEditingWords.ts';

interface RowFieldProps {
  readonly shape: FieldShape;
  readonly text: string;
  /** What is wrong with it; null where nothing is. */
  readonly wrong: string | null;
  readonly graph: Graph;
  readonly data: DataSet;
  onText(text: string): void;
}

/** The field. What is wrong is told of the field itself to a screen reader. */
export function RowField(props: RowFieldProps) {
  const { shape, wrong } = props;
  const id = useId();
  const described = [
    ...(shape.hint === undefined ? [] : [`${id}-hint`]),
    ...(wrong === null ? [] : [`${id}-wrong`]),
  ];
  return (
    <div className="row-field" data-wide={shape.isWide === true} data-field={shape.name}>
      <label htmlFor={id}>{shape.label}</label>
      <Control {...props} id={id} described={described.join(' ') || undefined} />
      {shape.hint !== undefined && (
        <p id={`${id}-hint`} className="row-hint">
          {shape.hint}
        </p>
      )}
      {wrong !== null && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}

interface ControlProps extends RowFieldProps {
  readonly id: string;
  readonly described: string | undefined;
}

function Control(props: ControlProps) {
  const { shape, text, wrong, id, described, onText } = props;
  const attributes = {
    ...{ id, className: 'field', value: text, 'aria-invalid': wrong !== null, 'aria-describedby': described },
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onText(target.value),
  };
  switch (shape.kind) {
    case 'text':
      return <input type="text" autoComplete="off" {...attributes} />;
    case 'long':
      return <textarea rows={2} {...attributes} />;
    case 'choice':
      return (
        <select {...attributes}>
          {(shape.options ?? []).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      );
    default:
      return <Picked {...props} />;
  }
}

function Picked({ shape, text, wrong, graph, data, id, described, onText }: ControlProps) {
  const { form: say } = useEditingWords();
  const ids = shape.kind === 'actor' ? [text].filter((each) => each !== '') : listOf(text);
  const picks = shape.kind === 'sources' ? sourcePicks(data) : actorPicks(graph);
  return (
    <PickField
      {...{ id, described }}
      label={shape.label}
      asks={shape.kind === 'sources' ? say.typeTitle : say.typeName}
      isSingle={shape.kind === 'actor'}
      isWrong={wrong !== null}
      chosen={ids.map((each) => picks.named(each) ?? { id: each, name: each, note: '' })}
      find={picks.find}
      onChoose={(chosen) => onText(chosen.join(';'))}
    />
  );
}

function listOf(text: string): readonly string[] {
  return text.split(';').flatMap((part) => part.trim() || []);
}

interface Picks {
  named(id: string): Pick | undefined;
  find(text: string): readonly Pick[];
}

function actorPicks(graph: Graph): Picks {
  const kinds = new Map(graph.data.vocabulary.actorKinds.map(({ key, label }) => [key, label]));
  const pickOf = ({ id, short, kind }: Graph['actors'][number]): Pick => ({
    ...{ id, name: short, note: kinds.get(kind) ?? kind },
  });
  return {
    named: (id) => graph.actors.filter((actor) => actor.id === id).map(pickOf)[0],
    find: (text) => findActors(graph, text).map(pickOf),
  };
}

function sourcePicks({ sources }: DataSet): Picks {
  const pickOf = ({ id, title, publisher, date }: DataSet['sources'][number]): Pick => ({
    ...{ id, name: title, note: [publisher, date].filter((part) => part !== '').join(', ') },
  });
  return {
    named: (id) => sources.filter((source) => source.id === id).map(pickOf)[0],
    find(text) {
      const words = text.toLocaleLowerCase().split(/\s+/);
      const isFound = ({ id, title, publisher, date }: DataSet['sources'][number]) => {
        const all = `${id} ${title} ${publisher} ${date}`.toLocaleLowerCase();
        return words.every((word) => all.includes(word));
      };
      return sources.filter(isFound).map(pickOf);
    },
  };
}
