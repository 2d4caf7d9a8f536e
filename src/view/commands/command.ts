/**
 * What a command is. One list of them (`commands.ts`) makes the keys, the menus, the search box and the help, so that
 * whatever can be done is found in each of the four and called the same in all.
 */

import type { ActorId } from '#model/ids.ts';
import type { DrawnLine } from '#model/picture.ts';
import type { Words } from '#model/words/words.ts';
import type { Explorer } from '#store/explorer.ts';
import type { ExplorerStore } from '#view/explorer.tsx';

/** What a hand is on: an actor, a line, several actors, or the ground of the picture. */
export type About =
  | { readonly actor: ActorId }
  | { readonly line: DrawnLine }
  | { readonly actors: readonly ActorId[] }
  | { readonly ground: true };

/** Where a command stands in menus and in the help. */
export type CommandGroup = keyof CommandWords['groups'];
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  ...(['ask', 'look', 'picture', 'ways', 'steps', 'stories', 'data', 'page'] as const),
];

/** What commands are called in a language. */
export type CommandWords = Words['commands'];

interface Known {
  readonly id: string;
  readonly group: CommandGroup;
  /** What it does, as the help says it: "Hide the actor". */
  readonly label: (say: CommandWords) => string;
  /** Keys as printed: `/`, `Mod+Z`. Mod is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys: readonly string[];
}

/** A command of the page. */
export interface PageCommand extends Known {
  readonly about: 'page';
  /** Whether the menu of the picture's ground lists it too. */
  readonly ofGround?: boolean;
  /** What it does now, where that can be said more closely. */
  says?(explorer: Explorer): string;
  /** Whether it does anything now. */
  isOn(explorer: Explorer): boolean;
  run(store: ExplorerStore): void;
}

/** A command about an actor, a line or several actors. */
export interface ThingCommand<Thing> extends Known {
  /** What it does to this one: "Hide Mongolia". */
  says(explorer: Explorer, thing: Thing): string;
  isOn(explorer: Explorer, thing: Thing): boolean;
  run(store: ExplorerStore, thing: Thing): void;
}

export interface ActorCommand extends ThingCommand<ActorId> {
  readonly about: 'actor';
}
export interface LineCommand extends ThingCommand<DrawnLine> {
  readonly about: 'line';
}
export interface ActorsCommand extends ThingCommand<readonly ActorId[]> {
  readonly about: 'actors';
}

export type Command = PageCommand | ActorCommand | LineCommand | ActorsCommand;

/** A command with what it is about: what it says, and the doing of it. */
export interface Offer {
  readonly id: string;
  readonly group: CommandGroup;
  readonly words: string;
  readonly keys: readonly string[];
  run(): void;
}

/** Whether a data set is open. */
export const whenOpen = ({ graph }: Explorer): boolean => graph !== null;
/** Always. */
export const always = (): boolean => true;

/** The short name of an actor of the open data set. */
export function nameIn({ graph }: Explorer, actor: ActorId): string {
  return graph?.actors[graph.actorNumbers.get(actor) ?? -1]?.short ?? actor;
}

/** The actor that keys act on: the one under the pointer or the keyboard, else the one chosen; null for none. */
export function actorInHand({ hover, question: { selection } }: Explorer): ActorId | null {
  return hover ?? (selection !== null && 'actor' in selection ? selection.actor : null);
}
