import type { StratifiedScores, StratumWeight } from '@monitor/statistics';

/** Areas and types of units by name, as the recorded cases write them. */
export interface LabelledScores {
  area: string[];
  type: string[];
  weight: 'van_elteren' | 'unit';
}

/** Scores of units by places, and the names of the areas in their order. */
export function packScores(
  { area, type }: LabelledScores,
  scores: readonly (readonly (number | null)[])[],
): { table: StratifiedScores; areas: string[] } {
  const areas = [...new Set(area)].sort();
  const types = [...new Set(type)].sort();
  const table: StratifiedScores = {
    areas: areas.length,
    strata: types.length,
    columns: scores[0]?.length ?? 0,
    areaOf: area.map((name) => areas.indexOf(name)),
    stratumOf: type.map((name) => types.indexOf(name)),
    scores: Float64Array.from(scores.flat(), (score) => score ?? NaN),
  };
  return { table, areas };
}

/** Our name of a weight. */
export function weightOf(weight: LabelledScores['weight']): StratumWeight {
  return weight === 'unit' ? 'unit' : 'van-elteren';
}
