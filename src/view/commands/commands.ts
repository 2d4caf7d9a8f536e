/** The one list of commands, and what it offers: by key, about what a hand is on, and by words typed. */

import type { Explorer } from '#store/explorer.ts';
import type { ExplorerStore } from '#view/explorer.tsx';
import { ASK_COMMANDS } from './askCommands.ts';
import { type About, actorInHand, type Command, type Offer, type PageCommand } from './command.ts';
import { EDIT_COMMANDS } from './editCommands.ts';
import { LOOK_COMMANDS } from './lookCommands.ts';
import { PAGE_COMMANDS } from './pageCommands.ts';
import { PICTURE_COMMANDS } from './pictureCommands.ts';
import { STEP_COMMANDS } from './stepCommands.ts';
import { STORY_COMMANDS } from './storyCommands.ts';

/** Every command, in the order in which menus and help list them. */
export const COMMANDS: readonly Command[] = [
  ...[
    ...LOOK_COMMANDS,
    ...ASK_COMMANDS,
    ...PICTURE_COMMANDS,
    ...STEP_COMMANDS,
    ...STORY_COMMANDS,
    ...EDIT_COMMANDS,
    ...PAGE_COMMANDS,
  ],
];

/** What a command of the page does now, in the language that is shown. */
export function saidOf(command: PageCommand, explorer: Explorer): string {
  return command.says?.(explorer) ?? command.label(explorer.words.commands);
}

/** The page's command of an id; a mistake of ours where there is none. */
export function commandOf(id: string): PageCommand {
  const found = COMMANDS.find((command) => command.id === id);
  if (found?.about !== 'page')
    throw new Error(`No command of the page is called "${id}": see view/commands/.`);
  return found;
}

function offer<Thing>(
  command: {
    readonly id: string;
    readonly group: Offer['group'];
    readonly keys: readonly string[];
    says(explorer: Explorer, thing: Thing): string;
    isOn(explorer: Explorer, thing: Thing): boolean;
    run(store: ExplorerStore, thing: Thing): void;
  },
  store: ExplorerStore,
  thing: Thing,
): readonly Offer[] {
  const explorer = store.getState();
  if (!command.isOn(explorer, thing)) return [];
  const { id, group, keys } = command;
  return [{ id, group, keys, words: command.says(explorer, thing), run: () => command.run(store, thing) }];
}

/** What a command does now, as an offer; none where it would do nothing. */
function offered(command: Command, store: ExplorerStore, about: About | null): readonly Offer[] {
  switch (command.about) {
    case 'page':
      return offer({ ...command, says: (explorer) => saidOf(command, explorer) }, store, null);
    case 'actor':
      return about !== null && 'actor' in about ? offer(command, store, about.actor) : [];
    case 'line':
      return about !== null && 'line' in about ? offer(command, store, about.line) : [];
    case 'actors':
      return about !== null && 'actors' in about ? offer(command, store, about.actors) : [];
  }
}

/** The items of the menu of an actor, a line, several actors or the ground. */
export function offersAbout(store: ExplorerStore, about: About): readonly Offer[] {
  const listed = COMMANDS.filter((command) =>
    'ground' in about ? command.about === 'page' && command.ofGround === true : command.about !== 'page',
  );
  return listed.flatMap((command) => offered(command, store, about));
}

function inHand(store: ExplorerStore): About | null {
  const actor = actorInHand(store.getState());
  return actor === null ? null : { actor };
}

/** All that can be done now: about the page, and about the actor in hand. */
export function offersNow(store: ExplorerStore): readonly Offer[] {
  const about = inHand(store);
  return COMMANDS.flatMap((command) => offered(command, store, about));
}

/** What a key does now, as printed in the list; null where it does nothing. */
export function offerOfKey(store: ExplorerStore, key: string): Offer | null {
  const about = inHand(store);
  const meant = COMMANDS.filter((command) => command.keys.includes(key));
  return meant.flatMap((command) => offered(command, store, about))[0] ?? null;
}
