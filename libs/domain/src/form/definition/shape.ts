import type { Condition } from './condition.js';
import type { Field } from './field.js';

/** A few fields: an action, an attestation. */
export interface FieldsShape {
  of: 'FIELDS';
  fields: readonly Field[];
}

/** The same columns for each row of a list of rows: a metric by one stratifier. */
export interface TableShape {
  of: 'TABLE';
  /** The list of rows: a stratifier of the edition. */
  stratifier: string;
  columns: readonly Field[];
  /** Fields of the whole table. */
  fields: readonly Field[];
  /** The yes-or-no field that says that no row can be filled in. */
  optOut: string;
}

/** A register: entries that live on from quarter to quarter until they end. */
export interface EntriesShape {
  of: 'ENTRIES';
  /** What one entry is called, in the middle of a sentence: “service”. */
  entryName: string;
  entryFields: readonly Field[];
  /** The field by which people tell entries apart. */
  keyField: string;
  /** The most entries it may have. */
  most: number;
  /** An entry of which this holds is not carried into the next quarter. */
  endsWhen: Condition;
  /** Fields of the whole question. */
  fields: readonly Field[];
  /** The yes-or-no field that says that there is nothing to enter. */
  optOut: string;
}

/** How the answer to a question is laid out. */
export type Shape = FieldsShape | TableShape | EntriesShape;

/**
 * How an accepted answer is counted in comparisons.
 * - `CHOICE`: organisations by the choice made in one field; counted under the question's own code.
 * - `FIELDS`: organisations by the answer in each of some choices or yes-or-no fields; counted under `CODE.field`.
 * - `PAIRS`: the sums of the columns `numerator` and `denominator`, group by group.
 * - `GIVEN`: organisations by whether they gave the table (GIVEN, NOT_COLLECTED); counted under the question's code.
 * - `ENTRIES`: organisations by how many of their entries are so (NONE, SOME, ALL, NO_ENTRIES); under `CODE.tally`.
 */
export type Projection =
  | { of: 'CHOICE'; field: string }
  | { of: 'FIELDS'; fields: readonly string[] }
  | { of: 'PAIRS' }
  | { of: 'GIVEN' }
  | { of: 'ENTRIES'; tallies: readonly Tally[] };

/** One thing that entries of a register are counted for. */
export interface Tally {
  key: string;
  label: string;
  /** Which entries count at all; absent = all that have not ended. */
  among?: Condition;
  where: Condition;
}
