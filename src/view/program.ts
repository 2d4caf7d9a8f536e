/** What the view knows of the program it is part of: for captions, links and maps. */

import { createContext } from 'react';
import type { MapMaker } from '#model/worldMap.ts';

export interface Program {
  readonly version: string;
  /** Where the program is published; blank where it is nowhere. */
  readonly homepage: string;
  /** Loads what draws maps of the world; called when one is first wanted. */
  loadMap(): Promise<MapMaker>;
}

/** Given by whoever puts the program together. */
export const ProgramContext = createContext<Program>({
  version: '',
  homepage: '',
  loadMap: () => Promise.reject(new Error('no layout of maps was given to the view')),
});
