import type { MetricId, Stratifier } from '../../metrics/metric.js';
import { groupCodes } from '../../form/editions/stratifier-definitions.js';
import { countIn } from '../../organisations/restatement/ppm-ranges.js';
import type { PresentPlace } from '../../organisations/restatement/present-place.js';
import type { QuarterId } from '../../quarter/quarter.js';

/** Accepted counts of one series and quarter that count in the same areas before, and in the same areas after. */
export interface MovedCounts {
  metricId: MetricId;
  stratifier: Stratifier;
  quarterId: QuarterId;
  /** Counts of one return, or sums of several where nothing is divided, in the order of the catalogue. */
  numerators: readonly number[];
  denominators: readonly number[];
  before: PresentPlace;
  after: PresentPlace;
}

/** An area a part of some counts goes to, with the part. */
export interface Share {
  regionCode: string | null;
  icbCode: string | null;
  isDivided: boolean;
  numerators: readonly number[];
  denominators: readonly number[];
}

/** The parts of some counts and where each goes. */
export function sharesOf({ stratifier, numerators, denominators }: MovedCounts, place: PresentPlace): Share[] {
  const { regionCode, icbCode, parts } = place;
  if (parts === null) return [{ regionCode, icbCode, isDivided: false, numerators, denominators }];
  const groups = groupCodes(stratifier);
  return parts.map((part) => {
    const own = (counts: readonly number[]) =>
      counts.map((count, index) =>
        countIn(count, part.groupRanges[`${stratifier}.${groups[index] ?? ''}`] ?? part.ranges),
      );
    const { regionCode: region, icbCode: board } = part;
    const shared = { numerators: own(numerators), denominators: own(denominators) };
    return { regionCode: region, icbCode: board, isDivided: true, ...shared };
  });
}
