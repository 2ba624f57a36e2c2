import { drawnValue, figureParts, withoutUnit } from '@monitor/web-charts';
import type { EquityArea } from './equity-answer.js';
import type { EquityLevel } from './use-equity-choice.js';

/** What the areas of a level are called. */
export function areaWords(level: EquityLevel): { one: string; many: string; heading: string } {
  return level === 'ICB'
    ? { one: 'integrated care board', many: 'integrated care boards', heading: 'Integrated care board' }
    : { one: 'region', many: 'regions', heading: 'Region' };
}

/** The finding over several areas: from where to where their latest gaps run. */
export function severalAreasTitle(areas: readonly EquityArea[]): string {
  const shown = areas
    .map(({ points }) => points.at(-1)?.difference)
    .filter((difference) => difference !== undefined && drawnValue(difference) !== null)
    .sort((a, b) => (a?.value ?? 0) - (b?.value ?? 0));
  const [lowest, highest] = [shown[0], shown.at(-1)];
  if (lowest === undefined || highest === undefined) return 'No gap can be shown in the latest quarter';
  const [from, to] = [figureParts(withoutUnit(lowest).text).figure, figureParts(highest.text).figure];
  return lowest.text === highest.text ? `The gap is ${to} wherever it can be shown` : `Gaps run from ${from} to ${to}`;
}
