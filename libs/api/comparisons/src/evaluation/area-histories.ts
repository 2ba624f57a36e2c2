import type { AreaHistory, EquityPoint, EvaluationQuestion } from '@monitor/analysis';
import { publishedFigures } from '@monitor/api-releases';
import { breaksOfSeries, comparedPair, stratifierDefinition } from '@monitor/domain';
import type { ComparabilityBreak } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { areaNames } from '../areas/area-names.query.js';
import { readRegionsOfBoards } from '../areas/regions-of-boards.query.js';
import { areaAnswers } from './area-histories.query.js';

/** Levels of areas, by what a question compares. */
const levels = { BOARD: 'ICB', REGION: 'REGION' } as const;

interface Reading {
  question: EvaluationQuestion & { unit: 'BOARD' | 'REGION' };
  publication: number;
  /** The day of the boundaries of the publication. */
  boundariesOn: string;
  quarterIds: readonly string[];
  ledger: readonly ComparabilityBreak[];
}

/** What the organisations of every area said, and what a publication has of its people, on the boundaries of the publication. */
export async function areaHistories(manager: EntityManager, reading: Reading): Promise<AreaHistory[]> {
  const { question, publication, boundariesOn, quarterIds } = reading;
  const level = levels[question.unit];
  const { metricId, stratifier, actionCodes } = question;
  const figures = await publishedFigures(manager, publication, {
    ...{ metricId, stratifier, level, boundaries: 'AS_NOW', areaCode: null, quarterIds },
  });
  const answers = await areaAnswers(manager, { publication, quarterIds, actionCodes, level });
  // An area that is gone by now has no figures on these boundaries.
  const codes = [...new Set(figures.map(({ areaCode }) => areaCode))].sort();
  const names = await areaNames(manager, codes, level);
  const regions = await readRegionsOfBoards(manager, boundariesOn);
  return codes.map((code) => ({
    ...{ code, name: names.get(code) ?? code },
    regionCode: level === 'ICB' ? (regions.get(code) ?? '') : code,
    quarters: quarterIds.map((quarterId) => {
      const isOf = (row: { areaCode: string; quarterId: string }) =>
        row.areaCode === code && row.quarterId === quarterId;
      const { asked = 0, adopted = 0, checked = 0 } = answers.find(isOf) ?? {};
      return { asked, adopted, checked, outcome: outcomeOf(figures.find(isOf)?.figures, question) };
    }),
    isParted: isParted(code, { ...reading, level }),
  }));
}

function outcomeOf(point: EquityPoint | undefined, { stratifier, outcome }: EvaluationQuestion): number | null {
  const pair = comparedPair({ ...stratifierDefinition(stratifier), stratifier });
  if (point === undefined || pair === null) return null;
  if (outcome === 'GAP') return point.difference.value;
  return point.groups.find(({ group }) => group === pair.against)?.share.value ?? null;
}

function isParted(
  areaCode: string,
  { question, quarterIds, ledger, level }: Reading & { level: 'ICB' | 'REGION' },
): boolean {
  const { metricId: metric, stratifier } = question;
  const series = { of: 'METRIC', metric, stratifier, level, areaCode, reading: 'AS_NOW' } as const;
  return breaksOfSeries(ledger, series, quarterIds).length > 0;
}
