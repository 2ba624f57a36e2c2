import type { MetricId, Stratifier } from '../../metrics/metric.js';
import { groupCodes } from '../../metrics/stratifier-definitions.js';
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

/** How a series of the boards reads differently on the boundaries of today. */
export interface SeriesEffect {
  metricId: MetricId;
  stratifier: Stratifier;
  /** Quarters of which something reads differently. */
  quarters: number;
  /** Boards, of before and after, of which something reads differently. */
  boards: number;
  /** Figures of a board for a quarter that read differently. */
  figures: number;
  /** … of which so many are shared out by weights, and marked [e]. */
  estimated: number;
}

/** What the series of an area gain or lose, summed up over all of them; in the denominators. */
export interface TotalsEffect {
  /** Regions of which a figure changes. */
  regionCodes: string[];
  /** People in the moved counts, before and after: England is unchanged where both are the same, figure by figure. */
  englandBefore: number;
  englandAfter: number;
  isEnglandUnchanged: boolean;
}

/** An area a part of some counts goes to, with the part. */
interface Share {
  regionCode: string | null;
  icbCode: string | null;
  isDivided: boolean;
  numerators: readonly number[];
  denominators: readonly number[];
}

function sharesOf({ stratifier, numerators, denominators }: MovedCounts, place: PresentPlace): Share[] {
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

/** How every series of the boards reads differently, by measure and what people are divided by. */
export function seriesEffects(moved: Iterable<MovedCounts>): SeriesEffect[] {
  const series = new Map<string, { of: MovedCounts; figures: Map<string, boolean> }>();
  for (const counts of moved) {
    const key = `${counts.metricId}.${counts.stratifier}`;
    const own = series.get(key) ?? { of: counts, figures: new Map<string, boolean>() };
    series.set(key, own);
    for (const { icbCode } of sharesOf(counts, counts.before)) {
      if (icbCode !== null) note(own.figures, `${counts.quarterId} ${icbCode}`, false);
    }
    for (const { icbCode, isDivided } of sharesOf(counts, counts.after)) {
      if (icbCode !== null) note(own.figures, `${counts.quarterId} ${icbCode}`, isDivided);
    }
  }
  return [...series.values()].map(({ of: { metricId, stratifier }, figures }) => {
    const keys = [...figures.keys()].map((key) => key.split(' '));
    return {
      ...{ metricId, stratifier },
      quarters: new Set(keys.map(([quarter]) => quarter)).size,
      boards: new Set(keys.map(([, board]) => board)).size,
      figures: keys.length,
      estimated: [...figures.values()].filter((isEstimated) => isEstimated).length,
    };
  });
}

function note(figures: Map<string, boolean>, key: string, isEstimated: boolean): void {
  figures.set(key, isEstimated || figures.get(key) === true);
}

/** What becomes of the totals of regions and of England: added up, not assumed. */
export function totalsEffect(moved: Iterable<MovedCounts>): TotalsEffect {
  const differences = new Map<string, number>();
  const england = { before: 0, after: 0 };
  for (const counts of moved) {
    for (const share of sharesOf(counts, counts.before)) england.before += addUp(differences, counts, share, -1);
    for (const share of sharesOf(counts, counts.after)) england.after += addUp(differences, counts, share, 1);
  }
  const changed = [...differences].filter(([, difference]) => difference !== 0).map(([key]) => key.split(' '));
  return {
    regionCodes: [
      ...new Set(changed.flatMap(([region]) => (region === undefined || region === everywhere ? [] : [region]))),
    ].sort(),
    englandBefore: england.before,
    englandAfter: england.after,
    isEnglandUnchanged: changed.every(([region]) => region !== everywhere),
  };
}

const everywhere = '*';

/** Adds the counts of a share to its region and to England, figure by figure; answers its people. */
function addUp(differences: Map<string, number>, of: MovedCounts, share: Share, sign: 1 | -1): number {
  const areas = share.regionCode === null ? [everywhere] : [everywhere, share.regionCode];
  for (const area of areas) {
    for (const [part, counts] of [['n', share.numerators] as const, ['d', share.denominators] as const]) {
      counts.forEach((count, group) => {
        const key = `${area} ${of.quarterId} ${of.metricId} ${of.stratifier} ${part}${group}`;
        differences.set(key, (differences.get(key) ?? 0) + sign * count);
      });
    }
  }
  return share.denominators.reduce((sum, count) => sum + count, 0);
}
