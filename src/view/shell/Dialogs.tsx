/** The dialog that is open, if any; each is loaded when it is first asked for. */

import type { Dialog } from '#store/explorer.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { type Later, later, useLater } from '#view/later.ts';
import { useRoom } from '#view/room.ts';
import { useNotLoaded } from './useNotLoaded.ts';

/** Each dialog takes nothing: it reads the store. */
const DIALOGS: ReadonlyMap<Dialog, Later<object>> = new Map([
  ['help', later(async () => (await import('./HelpDialog.tsx')).HelpDialog)],
  ['share', later(async () => (await import('#view/share/ShareDialog.tsx')).ShareDialog)],
  ['faults', later(async () => (await import('./FaultsDialog.tsx')).FaultsDialog)],
  ['sets', later(async () => (await import('./SetDialog.tsx')).SetDialog)],
  ['overlap', later(async () => (await import('#view/share/OverlapDialog.tsx')).OverlapDialog)],
  ['stories', later(async () => (await import('#view/story/StoriesDialog.tsx')).StoriesDialog)],
  ['step', later(async () => (await import('#view/story/StepDialog.tsx')).StepDialog)],
  ['row', later(async () => (await import('#view/edit/RowDialog.tsx')).RowDialog)],
  ['edits', later(async () => (await import('#view/edit/EditsDialog.tsx')).EditsDialog)],
  ['mapping', later(async () => (await import('#view/transfer/MappingDialog.tsx')).MappingDialog)],
  ['export', later(async () => (await import('#view/transfer/ExportDialog.tsx')).ExportDialog)],
  ['snapshot', later(async () => (await import('#view/share/SnapshotDialog.tsx')).SnapshotDialog)],
]);
const NONE: Later<object> = later(async () => () => null);

/** The open dialog. Search, and the data set's card where there is room, belong to the header. */
export function Dialogs() {
  const dialog = useExplorer((explorer) => explorer.dialog);
  const room = useRoom();
  const isInHeader = dialog === 'sets' && room !== 'phone';
  const part = dialog === null || isInHeader ? undefined : DIALOGS.get(dialog);
  const { setScreen } = useCommands();
  const notLoaded = useNotLoaded(() => setScreen({ dialog: null }));
  const Open = useLater(part ?? NONE, part !== undefined, notLoaded);
  return Open === null ? null : <Open />;
}
