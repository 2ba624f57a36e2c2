import { isQuarterId } from '../../quarter/quarter-calendar.js';
import type { Check } from './checks.js';
import { code } from './plain-text.js';

/** Keys of fields: also names of cells, columns and parts of files. */
export const fieldKey = code(
  /^[a-z][A-Za-z0-9]{0,39}$/,
  'a key of letters and digits that begins with a small letter, for example targetOn',
);

/** Codes of questions, which files and figures are kept under for ever. */
export const questionCode = code(
  /^[A-Z][A-Z0-9_-]{0,29}(\.[A-Z][A-Z0-9_]{0,29}){0,3}$/,
  'a code of capital letters, digits and hyphens, for example D2-S5 or M01.DEPRIVATION',
);

/** Keys of sections. */
export const sectionKey = code(
  /^[A-Za-z][A-Za-z0-9_-]{0,39}$/,
  'a key of letters, digits and hyphens, for example partnerships',
);

/** Codes of rows, lists of rows, choices, metrics, domains and principles. */
export const listCode = code(
  /^[A-Z][A-Z0-9_]{0,39}$/,
  'a code of capital letters, digits and low lines, for example NOT_KNOWN',
);

/** Codes of rules. */
export const ruleCode = code(/^[a-z][a-z0-9-]{0,59}$/, 'the code of a rule, for example totals-agree');

/** A quarter of the financial year. */
export const quarter: Check = (value, place, problems) => {
  if (!isQuarterId(value)) problems.add(place, 'Write a quarter of the financial year, for example 2027-28-Q1.');
};
