import type { FindingKind } from '@monitor/analysis';
import type { Judgement } from '../judges/judgement.js';
import type { PeopleScene } from '../worlds/people/people-scene.js';
import type { PracticeScene } from '../worlds/practice/practice-scene.js';

/** How one edition of the product decides a kind of finding, held against what is so. */
export interface Rule<Scene> {
  kind: FindingKind;
  /** Null where it says nothing of such a scene. */
  judge: (scene: Scene) => Judgement | null;
}

export type PracticeRule = Rule<PracticeScene>;
export type PeopleRule = Rule<PeopleScene>;
