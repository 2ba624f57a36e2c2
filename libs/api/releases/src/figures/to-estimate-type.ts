import type { PublishedCount } from '@monitor/analysis';
import { countFigure, figureText, gapFigure, ratioFigure, shareFigure } from '@monitor/domain';
import type { Estimate, Figure, FigureMarker } from '@monitor/domain';
import type { Count, EstimateType } from './estimate.type.js';

type Markers = readonly FigureMarker[];

/** A share, with the digits that its denominator allows. */
export function toShare(estimate: Estimate, denominator: number | null = null, markers: Markers = []): EstimateType {
  return toEstimateType(estimate, shareFigure(estimate, denominator), markers);
}

/** A gap in percentage points. */
export function toGap(estimate: Estimate, markers: Markers = []): EstimateType {
  return toEstimateType(estimate, gapFigure(estimate), markers);
}

/** A ratio of two shares. */
export function toRatio(estimate: Estimate, markers: Markers = []): EstimateType {
  return toEstimateType(estimate, ratioFigure(estimate), markers);
}

/** A count. */
export function toCount(count: PublishedCount, markers: Markers = []): Count {
  const signed = withMarkers(countFigure(count), markers);
  return { status: count.status, value: count.value, markers: signed.markers, text: figureText(signed) };
}

function toEstimateType({ method, reason }: Estimate, figure: Figure, markers: Markers): EstimateType {
  const signed = withMarkers(figure, markers);
  return { ...signed, method, reason, text: figureText(signed) };
}

/** Signs stand beside what is shown only. */
function withMarkers(figure: Figure, markers: Markers): Figure {
  return { ...figure, markers: figure.status === 'PUBLISHED' ? markers : [] };
}
