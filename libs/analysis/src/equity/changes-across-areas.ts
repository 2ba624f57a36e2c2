import { fewestInVerdict } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import { discoveries } from '@monitor/statistics';
import { countFigure, shownFigure } from '../findings/finding-figure.js';
import type { Cause, FindingFigure } from '../findings/finding.js';
import { signalsOverQuarters } from '../small-areas/index.js';
import { errorOf, gapsOverQuarters, pValueOf } from './area-of-view.js';
import type { AreaOfView } from './area-of-view.js';
import { changeToSpeakOf } from './gap-change-finding.js';
import { levellingDown } from './levelling-down-cause.js';
import type { ChangeOfSame } from './same-organisations.js';

interface ChangeOfArea {
  area: AreaOfView;
  change: ChangeOfSame;
}

/** What has changed in the areas of a view: figures of those that changed beyond chance, and where that was for the worse. */
export interface ChangesAcrossAreas {
  /** `widened` and `narrowed`, one an area, and `changesLookedAt`. */
  figures: FindingFigure[];
  /** Levelling down, by area. */
  causes: Cause[];
}

/**
 * In which areas the gap changed among the same organisations.
 *
 * In words: the p-value of each area's change, by Student's t on the organisations that are the same less one, and the
 * discoveries among them by Benjamini & Hochberg: no organisation is in two areas of a level, so that the tests do not
 * depend on each other. A change whose figures are withheld has only its verdict at 95%, and counts as p = 0.05.
 * Source: Benjamini & Hochberg 1995, JRSS B 57:289.
 */
export function changesAcrossAreas(
  areas: readonly AreaOfView[],
  definition: StratifierDefinition,
  rate: number,
): ChangesAcrossAreas {
  const changes = areas.flatMap((area): ChangeOfArea[] => {
    const latest = area.points.at(-1);
    const change = latest === undefined ? null : changeToSpeakOf(area, latest);
    return change === null || (change.organisations ?? fewestInVerdict) < fewestInVerdict ? [] : [{ area, change }];
  });
  const tests = changes.map(({ area, change }) => ({ test: area.code, pValue: pValueOfChange(change) }));
  const found = discoveries(tests, rate, 'independent');
  const discovered = new Set(
    found.computable ? found.tests.flatMap(({ test, isDiscovery }) => (isDiscovery ? [test] : [])) : [],
  );
  const changed = changes.filter(
    ({ area, change }) => discovered.has(area.code) && (change.verdict === 'WIDER' || change.verdict === 'NARROWER'),
  );
  return {
    figures: [countFigure('changesLookedAt', changes.length), ...changed.map(figureOf)],
    causes: changed.flatMap(({ area, change }) => {
      const point = area.points.at(-1)?.point;
      return point === undefined ? [] : levellingDown(area, { change, point }, definition);
    }),
  };
}

function pValueOfChange({ change, organisations, verdict }: ChangeOfSame): number {
  if (change === null || organisations === null) return verdict === 'WIDER' || verdict === 'NARROWER' ? 0.05 : 1;
  const error = errorOf(change, organisations);
  return error === null ? 1 : pValueOf(change.value, error, organisations);
}

function figureOf({ area, change: { change, verdict } }: ChangeOfArea): FindingFigure {
  const name = verdict === 'WIDER' ? 'widened' : 'narrowed';
  if (change !== null) return shownFigure(name, 'DIFFERENCE', change, area.code);
  const bare = { name, subject: area.code, unit: 'DIFFERENCE', value: null, lower: null, upper: null } as const;
  return { ...bare, status: 'SUPPRESSED', reason: 'It would tell of single organisations.' };
}

/** Areas whose gap has left that of the others, each with how many quarters the signal has stood, the latest included. */
export function signalFigures(
  areas: readonly AreaOfView[],
  definition: StratifierDefinition,
  rate: number,
): FindingFigure[] {
  const quarterIds = [...new Set(areas.flatMap(({ points }) => points.map(({ quarterId }) => quarterId)))].sort();
  if (quarterIds.length < fewestQuarters) return [];
  const series = areas.map((area) => ({
    code: area.code,
    quarters: gapsOverQuarters(area, definition, quarterIds),
  }));
  return signalsOverQuarters(series, rate).map(({ code, since, direction }) =>
    countFigure(
      direction === 'GREW' ? 'signalOfGrowth' : 'signalOfShrinking',
      quarterIds.length - quarterIds.indexOf(since),
      code,
    ),
  );
}

/** One quarter to start from and one to set against it. */
const fewestQuarters = 2;
