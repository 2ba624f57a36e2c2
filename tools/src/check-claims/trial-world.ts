import type { FindingKind } from '@monitor/analysis';
import type { PeopleDesign } from './worlds/people/people-design.js';
import type { PracticeDesign } from './worlds/practice/practice-design.js';

/** How large what is planted is, beside the other worlds of the same story. */
export const effectSizes = ['SMALL', 'MEDIUM', 'LARGE'] as const;
export type EffectSize = (typeof effectSizes)[number];

interface Told {
  name: string;
  /** What is so in it, in words. */
  title: string;
  /** The story of which power is told at three sizes, of which kinds of finding, and which of the sizes this is. */
  effect?: { story: string; size: EffectSize; kinds: readonly FindingKind[] };
}

export type PracticeWorld = Told & { of: 'PRACTICE'; design: PracticeDesign };
export type PeopleWorld = Told & { of: 'PEOPLE'; design: PeopleDesign };
export type TrialWorld = PracticeWorld | PeopleWorld;
