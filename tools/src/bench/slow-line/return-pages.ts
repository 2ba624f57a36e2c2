import type { Act } from '../first-view/page-types.js';

/** How a page of a return is opened. */
export const ways = ['COLD', 'WARM', 'OFFLINE'] as const;
export type Way = (typeof ways)[number];

/** What is promised of an opening on the slower line, on a phone. */
export const limits: Record<Way, { words: string; paintSeconds: number; kilobytes: number }> = {
  COLD: { words: 'nothing kept in the browser', paintSeconds: 5, kilobytes: 260 },
  WARM: { words: 'opened before', paintSeconds: 2.5, kilobytes: 60 },
  OFFLINE: { words: 'no line', paintSeconds: 2.5, kilobytes: 0 },
};

/** What five returns may take in the browser, the files of the service counted in. */
export const keptMegabytes = 5;

const open = '/returns/ZZ001/2026-27-Q2';
export const returnPages: readonly { title: string; path: string; act?: Act }[] = [
  { title: 'Tasks', path: open },
  { title: 'A domain', path: `${open}/sections/D1` },
  { title: 'A table', path: `${open}/sections/M11/M11.ETHNICITY`, act: 'TYPE' },
  { title: 'Check', path: `${open}/check` },
];

/** The open return and those of the four quarters before it. */
export const fiveReturns = ['2026-27-Q2', '2026-27-Q1', '2025-26-Q4', '2025-26-Q3', '2025-26-Q2'].map(
  (quarterId) => `/returns/ZZ001/${quarterId}`,
);
