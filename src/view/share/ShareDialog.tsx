/** How a question is passed on: as a link, as a picture in another page, or as a file that holds all it needs. */

import './share.css';
import { sentence } from '#model/sentence.ts';
import { useEditingWords } from '#view/edit/useEditingWords.ts';
import { useExplorer, useWords } from '#view/explorer.tsx';
import { isAlone } from '#view/firstFiles.ts';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { AloneFile } from './AloneFile.tsx';
import { Copied } from './Copied.tsx';
import { embeddingOf, useLink } from './links.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The dialog that shares: the link is copied as it opens. */
export function ShareDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const edits = useExplorer((explorer) => explorer.edits.length);
  const { list } = useEditingWords();
  const words = useWords();
  const { share: say } = useSharingWords();
  const link = useLink(graph);
  if (graph === null) return null;
  const asked = sentence(question, graph, words);
  if (isAlone())
    return (
      <FloatingDialog title={say.title}>
        <p>{say.passFile}</p>
      </FloatingDialog>
    );
  return (
    <FloatingDialog title={say.title} className="share">
      <p className="second">{asked}</p>
      {link !== null && (
        <>
          <Copied label={say.link} text={link.address} isCopiedAtOnce />
          <p className="second">
            {edits > 0 ? list.linkLacks(edits) : link.isOfSample ? say.who : say.whoHasIt}
          </p>
          <h3>{say.embed}</h3>
          <Copied label={say.embedCode} text={embeddingOf(link.address, asked)} />
          <p className="second">{say.embedWhy}</p>
        </>
      )}
      <h3>{say.file}</h3>
      <AloneFile />
    </FloatingDialog>
  );
}
