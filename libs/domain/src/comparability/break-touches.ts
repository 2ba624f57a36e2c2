import type { DomainCode } from '../framework/framework.js';
import type { MetricId, Stratifier } from '../metrics/metric.js';
import type { Boundaries } from '../organisations/boundaries.js';
import type { AreaLevel } from '../organisations/organisation.js';
import type { BreakTouches } from './comparability-break.js';

/** A measure of people in one area, divided by one stratifier. */
export interface MetricSeries {
  of: 'METRIC';
  metric: MetricId;
  stratifier: Stratifier;
  level: AreaLevel;
  areaCode: string;
  reading: Boundaries;
}

/** The statuses of one action in one area. */
export interface ActionSeries {
  of: 'ACTION';
  action: { code: string; domain: DomainCode };
  level: AreaLevel;
  areaCode: string;
  reading: Boundaries;
}

/** A figure followed over the quarters. */
export type FigureSeries = MetricSeries | ActionSeries;

function holds<Word>(words: readonly Word[] | null, word: Word): boolean {
  return words === null || words.includes(word);
}

function touchesSubject(touches: BreakTouches, series: FigureSeries): boolean {
  if (series.of === 'METRIC') {
    return holds(touches.metrics, series.metric) && holds(touches.stratifiers, series.stratifier);
  }
  return holds(touches.actions, series.action.code) || holds(touches.actions, series.action.domain);
}

/** Whether figures of a series before and after a break cannot be compared. */
export function breakTouches(touches: BreakTouches, series: FigureSeries): boolean {
  return (
    touchesSubject(touches, series) &&
    holds(touches.levels, series.level) &&
    holds(touches.areaCodes, series.areaCode) &&
    holds(touches.readings, series.reading)
  );
}
