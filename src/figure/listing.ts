/** The list beside the picture, as content: what each kind of answer says, row by row, with its sources. */

import type { Answer, Finding } from '#model/finding.ts';
import { estrangedSections } from './estrangedRows.ts';
import type { ListSection } from './listRow.ts';

import { campsSections, changedSections, linkedSections, whatIfSections } from './otherRows.ts';
import { overlapSections } from './overlapRows.ts';
import { pairSections } from './pairRows.ts';
import type { Voice } from './voice.ts';

/** The sections for a finding, at most `most` rows in all. Cites as it goes, so only what is listed is numbered. */
export function listSections(
  finding: Finding,
  voice: Voice,
  withPaths: boolean,
  most: number,
): readonly ListSection[] {
  const sections = sectionsOf(finding.answer, voice, withPaths, most);
  return sections.filter((section) => section.total > 0);
}

function sectionsOf(answer: Answer, voice: Voice, withPaths: boolean, most: number): readonly ListSection[] {
  switch (answer.ask) {
    case 'between':
    case 'estranged':
      return estrangedSections(answer, voice, withPaths, most);
    case 'pair':
      return pairSections(answer, voice, withPaths, most);
    case 'linked':
      return linkedSections(answer, voice, most);
    case 'changed':
      return changedSections(answer, voice, most);
    case 'whatIf':
      return whatIfSections(answer, voice, most);
    case 'overlap':
      return overlapSections(answer, voice, most);
    case 'camps':
      return campsSections(answer, voice, most);
  }
}
