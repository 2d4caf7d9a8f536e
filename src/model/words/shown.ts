/**
 * A graph as it is read in a language: names of actors, labels of kinds and the title where the data has them in it.
 * Numbers, ids and ties are the same; what the data has not in the language stays as it is.
 */

import type { Actor } from '#model/actor.ts';
import type { Graph } from '#model/graph.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import type { Language } from './language.ts';

/** The name of an actor on screen: the one in the language where the data has it, else the short one. */
function shownName(actor: Actor, language: Language): string {
  return language === 'en' ? actor.short : actor.names.get(language) || actor.short;
}

const made = new WeakMap<Graph, Map<Language, Graph>>();
const readFrom = new WeakMap<Graph, Graph>();

/** The graph in a language, made from one in any; the same value for the same two. In English it is as it was read. */
export function graphIn(graph: Graph, language: Language): Graph {
  const read = readFrom.get(graph) ?? graph;
  if (language === 'en') return read;
  const known = made.get(read) ?? new Map<Language, Graph>();
  const shown = known.get(language) ?? shownIn(read, language);
  made.set(read, known.set(language, shown));
  readFrom.set(shown, read);
  return shown;
}

function shownIn(graph: Graph, language: Language): Graph {
  const { data } = graph;
  const title = data[`title:${language}`] || data.title;
  const groups = groupNames(data.vocabulary, language);
  const actors = graph.actors.map((actor) => actorIn(actor, language, groups));
  return {
    ...graph,
    actors,
    data: { ...data, title, vocabulary: vocabularyIn(data.vocabulary, language), actors },
  };
}

type GroupNames = ReadonlyMap<string, Readonly<Record<string, string>>>;

function groupNames({ groups }: Vocabulary, language: Language): GroupNames {
  return new Map(groups.map((group) => [group.key, group[`values:${language}`] ?? {}]));
}

/** The actor with its name on screen as its short one; the short one it had is kept as an alias, to be found by. */
function actorIn(actor: Actor, language: Language, names: GroupNames): Actor {
  const short = shownName(actor, language);
  const groups = new Map(
    [...actor.groups].map(([key, value]) => {
      const known = names.get(key) ?? {};
      return [key, (Object.hasOwn(known, value) && known[value]) || value];
    }),
  );
  return {
    ...actor,
    short,
    groups,
    aliases: short === actor.short ? actor.aliases : [...actor.aliases, actor.short],
  };
}

function vocabularyIn(vocabulary: Vocabulary, language: Language): Vocabulary {
  const { actorKinds, tieKinds, confidences, numbers, groups } = vocabulary;
  return {
    ...vocabulary,
    actorKinds: actorKinds.map((kind) => ({
      ...kind,
      label: kind[`label:${language}`] ?? kind.label,
      plural: kind[`plural:${language}`] ?? kind.plural,
    })),
    tieKinds: tieKinds.map((kind) => ({
      ...kind,
      label: kind[`label:${language}`] ?? kind.label,
      verb: kind[`verb:${language}`] ?? kind.verb,
    })),
    confidences: confidences.map((level) => ({
      ...level,
      label: level[`label:${language}`] ?? level.label,
      meaning: level[`meaning:${language}`] ?? level.meaning,
    })),
    numbers: numbers.map((kind) => ({
      ...kind,
      label: kind[`label:${language}`] ?? kind.label,
      unit: kind[`unit:${language}`] ?? kind.unit,
    })),
    groups: groups.map((group) => ({ ...group, label: group[`label:${language}`] ?? group.label })),
  };
}
