import type { FigureMeasure } from '@monitor/analysis';
import { toQuarter } from '@monitor/api-reference';
import { groupLabel, stratifierDefinition } from '@monitor/domain';
import { toGap, toRatio, toShare } from '../../figures/to-estimate-type.js';
import type { EstimateType } from '../../figures/estimate.type.js';
import { differenceText, measureLabel } from './difference-words.js';
import type { DifferingFigure, StoredFigure } from './differing-figures.query.js';
import type { FigureDifference } from './figure-difference.type.js';

/** A figure that differs, as it is told of the two publications in the order in which they were asked for. */
export function toFigureDifference(row: DifferingFigure, { from, to }: { from: number; to: number }): FigureDifference {
  const { quarterId, level, areaCode, areaName, boundaries, metricId, stratifier, measure, group } = row;
  const [before, after] = from < to ? [row.earlier, row.later] : [row.later, row.earlier];
  const estimates = { before: before?.share ?? null, after: after?.share ?? null };
  return {
    quarter: toQuarter({ quarterId, opensOn: row.opensOn, dueOn: row.dueOn, closesOn: row.closesOn }, row.today),
    ...{ level, areaCode, areaName, boundaries, metricId, stratifier },
    groupLabel: group === '' ? stratifierDefinition(stratifier).label : groupLabel(stratifier, group),
    measureLabel: measureLabel(measure),
    before: before && toEstimate(measure, before),
    after: after && toEstimate(measure, after),
    difference: moved(estimates.before?.value ?? null, estimates.after?.value ?? null),
    text: differenceText({ measure, ...estimates, from, to }),
  };
}

function moved(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function toEstimate(measure: FigureMeasure, { share, denominator, isEstimated }: StoredFigure): EstimateType {
  const markers = isEstimated ? (['ESTIMATED'] as const) : [];
  if (measure === 'DIFFERENCE') return toGap(share, markers);
  if (measure === 'RATIO') return toRatio(share, markers);
  return toShare(share, denominator?.value ?? null, markers);
}
