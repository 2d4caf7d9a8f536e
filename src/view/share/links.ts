/** Links to what is asked: with the content of its data set where that does not come with the page, and as an embedding. */

import { useEffect, useState } from 'react';
import { setOfLink, withHash } from '#formats/questionCodec.ts';
import type { Graph } from '#model/graph.ts';
import { escapeMarkup } from '#model/markup.ts';
import { graphIn } from '#model/words/shown.ts';

/** A link that may be passed on. */
export interface Link {
  readonly address: string;
  /** Whether its data set comes with the page. */
  readonly isOfSample: boolean;
}

/** The link of what the page shows; null until the content of its data set is known. */
export function useLink(graph: Graph | null): Link | null {
  const [link, setLink] = useState<Link | null>(null);
  const { href } = window.location;
  useEffect(() => {
    let isOver = false;
    const isOfSample = setOfLink(href) === null;
    if (isOfSample || graph === null) setLink({ address: href, isOfSample });
    else
      void import('#formats/contentHash.ts').then(({ contentHash }) => {
        const address = withHash(href, contentHash(graphIn(graph, 'en').data));
        if (!isOver) setLink({ address, isOfSample });
      });
    return () => {
      isOver = true;
    };
  }, [graph, href]);
  return link;
}

/** What another page takes in to show the picture of a link. */
export function embeddingOf(address: string, title: string): string {
  const shown = `${address}${address.includes('?') ? '&' : '?'}embed=1`;
  return `<iframe src="${escapeMarkup(shown)}" title="${escapeMarkup(title)}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
}
