import type { EquityPoint } from '@monitor/analysis';
import { fewestInVerdict } from '@monitor/domain';
import type { FigureMarker } from '@monitor/domain';

/** Whether any figure of a quarter rests on counts that were shared out by weights. */
export function isEstimated({ groups }: EquityPoint): boolean {
  return groups.some((group) => group.isEstimated && group.denominator.status === 'PUBLISHED');
}

/** The signs of a figure: of an estimate, and of one that rests on few organisations. */
export function markersOf(isEstimate: boolean, organisations = fewestInVerdict): FigureMarker[] {
  return [
    ...(isEstimate ? (['ESTIMATED'] as const) : []),
    ...(organisations < fewestInVerdict ? (['LOW_RELIABILITY'] as const) : []),
  ];
}

/** The signs of the figures of one quarter. */
export function markersOfPoint(point: EquityPoint, organisations: number): FigureMarker[] {
  return markersOf(isEstimated(point), organisations);
}
