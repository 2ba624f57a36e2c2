import { practiceBetweenAreasClaim, standsApart } from '@monitor/analysis';
import type { PracticeNames } from '@monitor/analysis';
import { judgePractice } from '../judges/judge-practice.js';
import type { NamedArea } from '../judges/judge-practice.js';
import type { Judgement } from '../judges/judgement.js';
import type { PracticeScene } from '../worlds/practice/practice-scene.js';
import { missingBehindAreas } from './missing-behind-areas.js';
import type { PracticeRule } from './rule.js';

/** The rules of today about practice, each held against what is so. */
export const presentPractice: readonly PracticeRule[] = [{ kind: 'PRACTICE_BETWEEN_AREAS', judge: judgeBetween }];

const seed = 1;
/** Cautions with which a claim about an area that answered selectively is passed on. */
const aboutMissing = ['LOW_RESPONSE', 'COULD_BE_REVERSED'];

export function namesOf({ areas, table }: Pick<PracticeScene, 'areas' | 'table'>): PracticeNames {
  return {
    areasName: { one: 'region', many: 'regions' },
    areas: new Map(areas.map(({ code, name }) => [code, name])),
    columns: new Map(table.columns.map((key) => [key, key])),
  };
}

function judgeBetween(scene: PracticeScene): Judgement | null {
  const { table, truth } = scene;
  if (truth.apart === null) return null;
  const found = standsApart(table, { seed });
  const { verdict } = practiceBetweenAreasClaim(table, found, namesOf(scene));
  const named = found.apart.map(({ area, column, z }): NamedArea => ({
    area: table.areas[area]!,
    column: table.columns[column]!,
    direction: z > 0 ? 'MORE' : 'FEWER',
  }));
  const isCautioned = missingBehindAreas(scene, named).some(({ kind }) => aboutMissing.includes(kind));
  return judgePractice({ verdict, named, isCautioned }, { planted: truth.apart, selective: truth.selective });
}
