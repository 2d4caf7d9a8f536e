/** Whether the keyboard stops in a row: only in the one that it is on, so that a long table is not a long way round. */

import { createContext, useContext } from 'react';

/** True inside the row that the keyboard is on. */
export const StopContext = createContext(false);

/** The tabIndex of what can be pressed in a row. */
export function useTabIndex(): 0 | -1 {
  return useContext(StopContext) ? 0 : -1;
}
