/** The whole page takes files: while some are held over it, it says what dropping them does. */

import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useExplorerStore, useWords } from '#view/explorer.tsx';
import { filesDropped, openFiles } from '#view/files.ts';

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}

/** Takes the files dropped anywhere inside it. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const store = useExplorerStore();
  const { states: say } = useWords().shell;
  const [isOver, setOver] = useState(false);
  const inside = useRef(0);
  const enter = (event: DragEvent, by: 1 | -1) => {
    if (!bringsFiles(event)) return;
    inside.current += by;
    setOver(inside.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    inside.current = 0;
    setOver(false);
    filesDropped(event.dataTransfer)
      .then((files) => openFiles(store, files))
      .catch((error: unknown) => store.getState().commands.tell(say.dropFailed(String(error)), 'warning'));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen by keyboard in the data set's menu
    <div
      className="drop-zone"
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => bringsFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className="drop-sign" aria-hidden="true">
          <p>{say.drop}</p>
        </div>
      )}
    </div>
  );
}
