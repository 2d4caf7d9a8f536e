/**
 * What set.json holds: the words of a data set, what it asks first, and how its tables become actors, ties, events
 * and sources. A set without `tables` keeps the program's own files and columns.
 */

import type { Ask, Filters, Part, Ranking, Rules, View } from '#model/question.ts';
import type { Reading } from '#model/record.ts';
import type { Vocabulary } from '#model/vocabulary.ts';

/** The mark of the format. A reader of another version says so. */
export const SET_FORMAT = 'honest-broker/1';

/** How one field of a row is made. A plain string is the name of a column. */
export type FieldSpec = string | ColumnField | ValueField | TemplateField | DateField | StepsField;

/** The text of a column, put before it a prefix, turned by a map of values, or one of the years that stand in it. */
export interface ColumnField {
  readonly column: string;
  /** Text of the column to text of the field. What is not in it is `otherwise`, or a problem where there is none. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  readonly otherwise?: string | number | undefined;
  /** Takes the first or the last year of a text with several: 2016 of `2014; 2016`. Without any it stays as it is. */
  readonly take?: 'first year' | 'last year' | undefined;
  /** Put before what is not blank: `io:`. */
  readonly prefix?: string | undefined;
}

/** The same in every row. */
export interface ValueField {
  readonly value: string | number;
}

/** Words with `{column}` in them. */
export interface TemplateField {
  readonly template: string;
}

/** A date in columns of its own. A month or day that is blank, 0, negative or 99 is not known. */
export interface DateField {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** A number turned into one of some texts: below the first step into the first, and so on. A blank stays blank. */
export interface StepsField {
  readonly column: string;
  /** Rising. */
  readonly steps: readonly number[];
  /** One more than the steps. */
  readonly into: readonly (string | number)[];
  /** Takes the number without its sign. */
  readonly size?: boolean | undefined;
}

/** How a table of another shape becomes one row a tie. Each step takes what the one before made. */
export interface Reshape {
  /** A row for each column that is not kept and holds one of the values: its name and its value stand in columns of their own. */
  readonly unpivot?:
    | {
        readonly keep: readonly string[];
        /** The columns that are turned; all that are not kept where it is not said. */
        readonly columns?: readonly string[] | undefined;
        readonly name: string;
        readonly value: string;
        readonly values: readonly string[];
      }
    | undefined;
  /** Pairs of rows that share `by` and stand on two sides; columns of the second are called with " (other)". */
  readonly pair?: { readonly by: string; readonly side: string } | undefined;
  /** One row for each run of years in which all of `same` is the same, with its first and last year. */
  readonly years?:
    | {
        readonly column: string;
        readonly same: readonly string[];
        /** Two of `same` that are a pair, whichever way round they stand. */
        readonly either?: readonly [string, string] | undefined;
        readonly from: string;
        readonly to: string;
      }
    | undefined;
}

/** Rows whose column holds one of the values. */
export interface RowFilter {
  readonly column: string;
  readonly values: readonly string[];
}

/**
 * How dates are written: `2013-09-06`, `06/09/2013`, `09/06/2013`, `20130906` or `201309`, or as the days that Excel
 * counts since 1900. A year alone, and a date in the first form with or without a time, is known in all.
 */
export type DateForm = 'y-m-d' | 'd/m/y' | 'm/d/y' | 'yyyymmdd' | 'excel';
export const DATE_FORMS: readonly DateForm[] = ['y-m-d', 'd/m/y', 'm/d/y', 'yyyymmdd', 'excel'];

/** What a row of a table tells of. */
export type RowsOf = 'actors' | 'places' | 'numbers' | 'ties' | 'events' | 'sources';

export interface TableSpec {
  readonly file: string;
  /** Which table of the file, where it holds several: a sheet of a workbook; `actors` or `ties` of a network. */
  readonly sheet?: string | undefined;
  readonly rows: RowsOf;
  /** Field to column, constant or template. */
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** One character; found from the first line where it is not said. */
  readonly delimiter?: string | undefined;
  /** How its rows become rows of ties. */
  readonly reshape?: Reshape | undefined;
  /** Lines before the line of column names. */
  readonly skip?: number | undefined;
  readonly dates?: DateForm | undefined;
  /** The mark before decimals, a point where it is not said. */
  readonly decimal?: ',' | undefined;
  /** Texts that stand for a blank: `NA`, `-9`. */
  readonly missing?: readonly string[] | undefined;
  /** Rows not to read. */
  readonly leaveOut?: readonly RowFilter[] | undefined;
  /** Actors: an id that comes again is a further spell of the same actor. */
  readonly spells?: boolean | undefined;
  /** An end that several rows share and that is the latest of all is where the table ends, and is read as not known. */
  readonly openEnds?: boolean | undefined;
  /** Ties: cut to when both actors existed; a tie over a gap becomes several. */
  readonly clip?: boolean | undefined;
}

/** What a set asks first; all that it leaves out is the program's default. */
export interface SetQuestion {
  readonly ask?: Ask | undefined;
  readonly period?: SetPeriod | undefined;
  readonly otherPeriod?: SetPeriod | null | undefined;
  readonly broker?: string | null | undefined;
  readonly pair?: readonly [string, string] | null | undefined;
  readonly filters?: Loose<Filters> | undefined;
  readonly rules?: Loose<Rules> | undefined;
  readonly ranking?:
    | (Loose<Omit<Ranking, 'weights'>> & { readonly weights?: Loose<Record<Part, number>> | undefined })
    | undefined;
  readonly partition?: string | null | undefined;
  readonly view?: Loose<Pick<View, 'mode' | 'extent'>> | undefined;
}

/** The same fields, each of which may be left out. */
export type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

export interface SetPeriod {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** A source told of in set.json itself, for tables that rest on one source each. */
export interface SetSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly read?: Reading | undefined;
  readonly note?: string | undefined;
}

export interface SetFile {
  readonly $schema?: string | undefined;
  readonly format: typeof SET_FORMAT;
  readonly id: string;
  readonly title: string;
  readonly [title: `title:${string}`]: string | undefined;
  readonly version: string;
  readonly licence: string;
  readonly citation: string;
  readonly period: SetPeriod;
  readonly vocabulary: Vocabulary;
  readonly question?: SetQuestion | undefined;
  /** Which two data sets were laid over one another: the sources that stand for them, and the kinds of tie both know. */
  readonly overlay?:
    | { readonly one: string; readonly other: string; readonly kinds: readonly string[] }
    | undefined;
  readonly sources?: readonly SetSource[] | undefined;
  readonly tables?: readonly TableSpec[] | undefined;
}
