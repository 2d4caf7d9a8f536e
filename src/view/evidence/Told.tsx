/** What the data set tells in its own language: claims, what differs, what took place. Its language is marked, and its direction. */

import { runsLeft } from '#model/direction.ts';
import { useWords } from '#view/explorer.tsx';

/** Data in words. Data sets are in English; where the page is not, what reads aloud is told so. */
export function Told({ children }: { readonly children: string }) {
  const { language } = useWords();
  if (runsLeft(children)) return <bdi>{children}</bdi>;
  return language === 'en' ? children : <span lang="en">{children}</span>;
}
