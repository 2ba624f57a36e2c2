import type { PracticeWorld } from '../trial-world.js';
import { highCuts, plainPractice } from './practice/practice-design.js';
import type { PracticeDesign } from './practice/practice-design.js';

const boards = { areas: 42, organisations: [5, 20] } as const;
const kinds = ['PRACTICE_BETWEEN_AREAS'] as const;
const tenColumns = { columns: 10, actions: 1 };

function world(name: string, title: string, design: Partial<PracticeDesign>): PracticeWorld {
  return { of: 'PRACTICE', name, title, design: { ...plainPractice, ...design } };
}

const nothing = [0, 0.3, 0.6].flatMap((correlation) => [
  world(`nothing-7-c${correlation * 10}`, `7 regions alike, 10 columns, correlation ${correlation}`, {
    ...tenColumns,
    correlation,
  }),
  world(`nothing-42-c${correlation * 10}`, `42 boards alike, 10 columns, correlation ${correlation}`, {
    ...tenColumns,
    ...boards,
    correlation,
  }),
]);

/** About 10, 20 and 35 points more in place than elsewhere. */
const apart = (
  [
    ['SMALL', 10, 0.26],
    ['MEDIUM', 20, 0.52],
    ['LARGE', 35, 0.95],
  ] as const
).flatMap(([size, points, shift]): PracticeWorld[] => [
  {
    ...world(`region-apart-${points}`, `one region ${points} points ahead in one of 5 columns`, {
      planted: [{ area: 0, column: 0, shift }],
      organisations: [25, 40],
    }),
    effect: { story: 'one region apart in one column', size, kinds },
  },
  {
    ...world(`board-apart-${points}`, `one of 42 boards ${points} points behind in one of 5 columns`, {
      ...boards,
      planted: [{ area: 0, column: 0, shift: -shift }],
    }),
    effect: { story: 'one of 42 boards apart in one column', size, kinds },
  },
]);

/** At the highest status 25, 45 and 69 % where the others have 12 %; the share in place is the same everywhere. */
const oneStatus = (
  [
    ['SMALL', 25, 0.2],
    ['MEDIUM', 45, 0.5],
    ['LARGE', 69, 0.9],
  ] as const
).map(([size, share, toTop]): PracticeWorld => ({
  ...world(`one-status-${share}`, `one region of 29: ${share} % embedded, others 12 %, in place alike`, {
    ...tenColumns,
    columns: 1,
    cuts: highCuts,
    organisations: [29, 29],
    planted: [{ area: 0, column: 0, toTop }],
  }),
  effect: { story: 'one region apart at one status', size, kinds },
}));

/** One region whose organisations have everything or nothing, where those of others are spread out. */
const divided = (
  [
    ['SMALL', 0.3],
    ['MEDIUM', 0.6],
    ['LARGE', 0.9],
  ] as const
).map(([size, share]): PracticeWorld => ({
  ...world(`divided-${share * 100}`, `${share * 100} % of one region have all or nothing in one of 5 columns`, {
    planted: [{ area: 0, column: 0, divided: share }],
    organisations: [25, 40],
  }),
  effect: { story: 'one region divided in one column', size, kinds: ['PRACTICE_WITHIN_AREAS'] },
}));

/** Every world of practice that is put on trial. */
export const practiceWorlds: readonly PracticeWorld[] = [
  ...nothing,
  world('mix-differs', '7 regions alike, another mix of types in each', { mix: 'UNEVEN' }),
  world('mix-differs-42', '42 boards alike, another mix of types in each', { ...boards, mix: 'UNEVEN' }),
  world('few-returns', '42 boards alike, 2 to 7 returns each', { ...boards, organisations: [2, 7] }),
  ...apart,
  ...oneStatus,
  ...divided,
  world('late-region', 'all alike, half of one region missing', {
    late: { area: 0, response: 0.5, isSelective: false },
  }),
  world('late-and-ahead', 'all alike, of one region only those ahead have answered', {
    late: { area: 0, response: 0.5, isSelective: true },
  }),
  world('unassured-lead', 'one region claims more, and nobody checked it', {
    planted: [{ area: 0, column: 0, shift: 0.95 }],
    organisations: [25, 40],
    assured: { usual: 0.7, planted: 0 },
  }),
  world('regions-differ', 'regions differ and go on differing, 8 quarters', { spread: [0.4, 0.4], quarters: 8 }),
  world('regions-converge', 'regions come nearer to each other, 8 quarters', { spread: [0.8, 0.1], quarters: 8 }),
  world('nothing-8-quarters', 'regions alike in each of 8 quarters', { quarters: 8 }),
];
