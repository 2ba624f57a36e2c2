import type { PeopleWorld } from '../trial-world.js';
import { plainPeople } from './people/people-design.js';
import type { PeopleDesign } from './people/people-design.js';

function world(name: string, title: string, design: Partial<PeopleDesign>): PeopleWorld {
  return { of: 'PEOPLE', name, title, design: { ...plainPeople, ...design } };
}

const ethnicity = {
  stratifier: 'ETHNICITY',
  mix: [0.6, 0.05, 0.15, 0.12, 0.08],
  shares: [0.5, 0.5, 0.5, 0.5, 0.5],
} as const;
const age = {
  stratifier: 'AGE',
  mix: [0.2, 0.22, 0.19, 0.19, 0.11, 0.06, 0.03],
  shares: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
} as const;
/** Twenty points between the least and the most deprived fifth. */
const gradient = { shares: [0.4, 0.45, 0.5, 0.55, 0.6] } as const;
const boards = { areas: 42, organisations: [2, 7] } as const;

const sizes = [
  ['SMALL', 3],
  ['MEDIUM', 6],
  ['LARGE', 12],
] as const;

const gaps = sizes.map(([size, points]): PeopleWorld => ({
  ...world(`gap-${points}`, `every region has a gap of ${points} points`, {
    shares: [0.5, 0.5, 0.5, 0.5, 0.5 + points / 100],
  }),
  effect: { story: 'a gap in every region', size, kinds: ['GAP', 'GAPS_ACROSS_AREAS'] },
}));

const closing = sizes.map(([size, points]): PeopleWorld => ({
  ...world(`gap-narrows-${points}`, `the most deprived of one region rise by ${points} points`, {
    ...gradient,
    changes: [{ area: 0, group: 0, plus: points / 100 }],
  }),
  effect: { story: 'the gap of one region narrows', size, kinds: ['GAP_CHANGE'] },
}));

const nothing = [
  world('no-gap', 'no gap anywhere, organisations much alike', { correlation: 0.005 }),
  world('no-gap-clustered', 'no gap anywhere, organisations very unlike', { correlation: 0.2 }),
  world('no-gap-ethnicity', 'no gap between ethnic groups', { ...ethnicity, correlation: 0.02 }),
  world('no-gap-age', 'no gap between ages', { ...age, correlation: 0.02 }),
  world('no-gap-boards', 'no gap in 42 boards of 2 to 7 organisations', { ...boards, correlation: 0.05 }),
  world('nothing-changed', 'a gap of 20 points that stays', { ...gradient }),
];

/** What happened to returns, and not to people. */
const mishaps = [
  world('late-returns', 'half of one region missing in the last quarter, nothing changed', {
    ...gradient,
    correlation: 0.05,
    mishaps: [{ kind: 'LATE', area: 0, response: 0.5 }],
  }),
  world('outlier', "the largest organisation of a region counts half, a supplier's fault", {
    ...gradient,
    organisations: [8, 15],
    mishaps: [{ kind: 'OUTLIER', area: 0, factor: 0.45 }],
  }),
  world('boundary-change', 'half of a region with a wide gap joins one with a narrow gap', {
    ...gradient,
    shares: [0.5, 0.52, 0.53, 0.54, 0.55],
    sharesOf: { area: 1, shares: gradient.shares },
    mishaps: [{ kind: 'MOVED', share: 0.5 }],
  }),
  world('revision', 'returns of the first quarter were corrected before the last one came, nothing changed', {
    ...gradient,
    mishaps: [{ kind: 'REVISED', area: 0, factor: 0.8, when: 'BEFORE_LAST' }],
  }),
  world('revision-after', 'returns of the first quarter were corrected after the last one came, nothing changed', {
    ...gradient,
    mishaps: [{ kind: 'REVISED', area: 0, factor: 0.8, when: 'AFTER_LAST' }],
  }),
];

/** What sounds like progress or decline, and is another story. */
const stories = [
  world('levelling-down', 'the gap of one region closes because the least deprived fall by 12 points', {
    ...gradient,
    changes: [{ area: 0, group: 4, plus: -0.12 }],
  }),
  world('points-only', 'a third more in every group: wider in points, the same in ratio', {
    ...gradient,
    changes: [{ area: 0, group: null, times: 1.33 }],
  }),
  world('hidden-group', 'gaps of a few points, and one group that stands at none', {
    ...ethnicity,
    shares: [0.52, 0.5, 0.46, 0.5, 0],
  }),
  world('still-12-quarters', 'a gap that stays over 12 quarters', { ...gradient, quarters: 12 }),
  world('narrows-12-quarters', 'a gap that closes by 12 points over 12 quarters', {
    ...gradient,
    quarters: 12,
    changes: [{ area: 0, group: 0, plus: 0.12 }],
  }),
];

/** Every world of people that is put on trial. */
export const peopleWorlds: readonly PeopleWorld[] = [...nothing, ...gaps, ...closing, ...mishaps, ...stories];
