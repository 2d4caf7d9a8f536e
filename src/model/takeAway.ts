/** What can be taken away as a file: a data set or the slice of it that is in force, in many forms, and its sources. */

/** The forms of a data set, the most useful first. */
export const EXPORT_FORMS = [
  ...(['zip', 'xlsx', 'csv', 'json', 'graphml', 'gexf'] as const),
  ...(['cytoscape', 'cx2', 'node-link'] as const),
] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];

/** The forms of its sources: BibTeX and CSL-JSON. */
export type SourceForm = 'bib' | 'csl';

/** How much there is to take away, and what each form cannot hold of it, in sentences. */
export interface Amount {
  readonly actors: number;
  readonly ties: number;
  readonly lost: Readonly<Record<ExportForm, readonly string[]>>;
}

/** What can be taken away of what is open. */
export interface TakeAway {
  readonly whole: Amount;
  /** What a question has in force. */
  readonly slice: Amount;
}

/** A file that was written. */
export interface WrittenFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}
