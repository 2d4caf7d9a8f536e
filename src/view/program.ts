/** What the view knows of the program it is part of: for captions and links. */

import { createContext } from 'react';

export interface Program {
  readonly version: string;
  /** Where the program is published; blank where it is nowhere. */
  readonly homepage: string;
}

/** Given by whoever puts the program together. */
export const ProgramContext = createContext<Program>({ version: '', homepage: '' });
