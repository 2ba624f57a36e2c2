import { fewestInVerdict } from '@monitor/domain';
import { agreementLimits, agreementOfPlaces } from './agreement-of-places.js';
import type { Agreement, Limits } from './agreement-of-places.js';
import { organisationsOfAreas } from './organisations-of-areas.js';
import type { PracticeTable } from './practice-table.js';

/** How far the organisations of one area agree in one column. */
export interface AgreementWithin extends Agreement {
  area: string;
  column: string;
}

/** How far they agree in several areas together: what is common to areas, as no one area's. */
export type AgreementAcross = Omit<Agreement, 'organisations'>;

/** One area beside the others of its column. */
export interface AgreementCompared {
  within: AgreementWithin;
  elsewhere: AgreementAcross;
}

/** The agreement within every area and column that has five organisations or more, column by column. */
export function agreementWithinAreas(table: PracticeTable): AgreementWithin[] {
  const { rows, starts } = organisationsOfAreas(table);
  const places = new Float64Array(table.organisations.length);
  return table.columns.flatMap((column, at) =>
    table.areas.flatMap((area, of) => {
      let count = 0;
      for (let place = starts[of]!; place < starts[of + 1]!; place += 1) {
        const score = table.score[rows[place]! * table.columns.length + at]!;
        if (!Number.isNaN(score)) places[count++] = score;
      }
      if (count < fewestInVerdict) return [];
      return [{ area, column, ...agreementOfPlaces(places.subarray(0, count)) }];
    }),
  );
}

/** Every area beside the others of its column, where there are others. */
export function comparedAgreement(within: readonly AgreementWithin[]): AgreementCompared[] {
  return byColumn(within).flatMap((cells) =>
    cells.length < 2
      ? []
      : cells.map((cell) => ({ within: cell, elsewhere: agreementAcross(cells.filter((other) => other !== cell)) })),
  );
}

/** An area beside the others of its column but some; null where no others are left. */
export function agreementBeside(
  all: readonly AgreementWithin[],
  within: AgreementWithin,
  leftOut: ReadonlySet<string>,
): AgreementCompared | null {
  const others = all.filter(
    ({ column, area }) => column === within.column && area !== within.area && !leftOut.has(area),
  );
  return others.length === 0 ? null : { within, elsewhere: agreementAcross(others) };
}

/** The cells of each column that has any, in the order of the columns. */
export function byColumn(within: readonly AgreementWithin[]): AgreementWithin[][] {
  const columns = new Map<string, AgreementWithin[]>();
  for (const cell of within) {
    const cells = columns.get(cell.column);
    if (cells) cells.push(cell);
    else columns.set(cell.column, [cell]);
  }
  return [...columns.values()];
}

/** The mean of agreement within areas, each counting by its organisations. */
export function agreementAcross(cells: readonly AgreementWithin[]): AgreementAcross {
  const organisations = cells.reduce((sum, cell) => sum + cell.organisations, 0);
  const mean = (of: (cell: AgreementWithin) => number) =>
    cells.reduce((sum, cell) => sum + (cell.organisations / organisations) * of(cell), 0);
  return {
    value: mean(({ value }) => value),
    unbiased: mean(({ unbiased }) => unbiased),
    centre: mean(({ centre }) => centre),
    variance: cells.reduce((sum, cell) => sum + (cell.organisations / organisations) ** 2 * cell.variance, 0),
    degrees: cells.reduce((sum, { degrees }) => sum + degrees, 0),
  };
}

/**
 * The mean of agreement over columns. The same organisations answered in all of them, so that the mean is no surer than
 * the columns are on average.
 */
export function agreementOverColumns(columns: readonly AgreementAcross[]): AgreementAcross {
  const mean = (of: (column: AgreementAcross) => number) =>
    columns.reduce((sum, column) => sum + of(column) / columns.length, 0);
  return {
    value: mean(({ value }) => value),
    unbiased: mean(({ unbiased }) => unbiased),
    centre: mean(({ centre }) => centre),
    variance: mean(({ variance }) => Math.sqrt(variance)) ** 2,
    degrees: Math.min(...columns.map(({ degrees }) => degrees)),
  };
}

/**
 * How much more the organisations of an area agree than those elsewhere, with limits at a level of confidence.
 *
 * In words: the difference of the two without the bias of few organisations, with limits from those of each (the method of
 * variance estimates recovery). Source: Zou & Donner 2008, Statistics in Medicine 27:1693.
 */
export function agreementDifference(
  { within, elsewhere }: AgreementCompared,
  confidence: number,
): Limits & { value: number } {
  const [own, others] = [agreementLimits(within, confidence), agreementLimits(elsewhere, confidence)];
  const value = within.unbiased - elsewhere.unbiased;
  return {
    value,
    lower: value - Math.hypot(within.unbiased - own.lower, others.upper - elsewhere.unbiased),
    upper: value + Math.hypot(own.upper - within.unbiased, elsewhere.unbiased - others.lower),
  };
}
