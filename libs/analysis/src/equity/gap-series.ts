import { comparableStretch, comparedPair } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import type { Limited } from '../findings/finding-figure.js';
import type { AreaFindingsSubject, QuarterOfArea } from './area-findings-subject.js';
import { isOutside } from './gap-finding.js';
import { judgedGaps } from './judged-gaps.js';

/** The gap of one quarter between the two groups that charts and tables compare, with its 95% interval. */
export interface GapOfQuarter {
  quarterId: QuarterId;
  quarterLabel: string;
  /** Reference minus the other. */
  gap: Limited & { lower: number; upper: number };
}

/**
 * The gaps that may be compared with the latest one, oldest first: on its side of every break, from organisations enough
 * and with intervals that allow for them. `left`: how many quarters with a gap were left out for the latter two.
 */
export function comparableGaps(subject: AreaFindingsSubject): { gaps: GapOfQuarter[]; left: number } {
  const shown = subject.points.filter(({ point }) => point.difference.value !== null);
  const latest = shown.at(-1);
  if (latest === undefined) return { gaps: [], left: 0 };
  const stretch = comparableStretch(shown, subject.breaks, latest.quarterId);
  const gaps = stretch.flatMap((quarter) => gapOfQuarter(quarter, subject) ?? []);
  return { gaps, left: stretch.length - gaps.length };
}

/** The newest quarter of which a change or a trend may be told. */
export function latestComparable(subject: AreaFindingsSubject): QuarterOfArea | undefined {
  const latest = comparableGaps(subject).gaps.at(-1);
  return subject.points.find(({ quarterId }) => quarterId === latest?.quarterId);
}

function gapOfQuarter(quarter: QuarterOfArea, { definition }: AreaFindingsSubject): GapOfQuarter | null {
  if (isOutside(quarter)) return null;
  const found = judgedGaps(quarter, definition, { judged: 0.95, shown: 0.95 });
  const pair = comparedPair(definition);
  const gap = found?.judged.find(({ against }) => against === pair?.against)?.difference;
  if (!found?.knowsOrganisations || gap === undefined || gap.lower === null || gap.upper === null) return null;
  const { quarterId, quarterLabel } = quarter;
  return { quarterId, quarterLabel, gap: { value: gap.value, lower: gap.lower, upper: gap.upper } };
}
