import type { ShownEstimate } from '../figure/shown-estimate.js';
import type { CsvColumn } from './to-csv.js';

/** Digits kept: finer ones say nothing, since counts of people are rounded before they get here. */
const digits = 5;

/** Stands for the limits of a figure that has no interval. */
const noInterval = '[z]';

function write(value: number | null, absent: string): string | number {
  return value === null ? absent : Number(value.toFixed(digits));
}

/** A figure and its limits as three columns; where there is no figure its sign stands in all three. */
export function estimateColumns<Row>(header: string, read: (row: Row) => ShownEstimate): CsvColumn<Row>[] {
  const limit = (row: Row, end: 'lower' | 'upper') => {
    const estimate = read(row);
    const isShown = estimate.status === 'PUBLISHED' && estimate.value !== null;
    return isShown ? write(estimate[end], noInterval) : estimate.text;
  };
  const value = (row: Row) => {
    const estimate = read(row);
    return estimate.status === 'PUBLISHED' ? write(estimate.value, estimate.text) : estimate.text;
  };
  return [
    { header, value },
    { header: `${header}, lower limit`, value: (row) => limit(row, 'lower') },
    { header: `${header}, upper limit`, value: (row) => limit(row, 'upper') },
  ];
}
