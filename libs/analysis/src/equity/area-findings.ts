import { comparedPair, quarterLabel } from '@monitor/domain';
import type { Allowance, Finding } from '../findings/finding.js';
import { toFinding } from '../findings/to-finding.js';
import { betweenGroupsWords } from '../findings/words/between-groups-words.js';
import { gapChangeWords } from '../findings/words/gap-change-words.js';
import { gapTrendWords } from '../findings/words/gap-trend-words.js';
import { gapWords } from '../findings/words/gap-words.js';
import type { GapNames } from '../findings/words/gap-words.js';
import { allowanceOfArea } from './allowance-of-area.js';
import type { AreaFindingsSubject, QuarterOfArea } from './area-findings-subject.js';
import { betweenGroupsClaim } from './between-groups-finding.js';
import { breakBehind, cannotCompare } from './break-behind.js';
import { changeToSpeakOf, gapChangeClaim } from './gap-change-finding.js';
import { gapClaim } from './gap-finding.js';
import { comparableGaps } from './gap-series.js';
import type { GapSeries } from './gap-series.js';
import { gapTrendClaim } from './gap-trend-finding.js';

/**
 * What the published figures of one area carry: whether groups that were fixed beforehand differ, whether any group does,
 * how the gap changed among the same organisations, and which way it goes; the gap always first. All of them together
 * claim a difference where there is none in at most one view of twenty. Never empty.
 */
export function areaFindings(subject: AreaFindingsSubject): Finding[] {
  const latest = latestToSpeakOf(subject);
  if (latest === undefined) return [ofGap(subject, unreported, allowanceOfArea(subject.definition, 0))];
  const quarters = subject.points.filter(({ point }) => point.difference.value !== null).length;
  const allowance = allowanceOfArea(subject.definition, quarters);
  const series = comparableGaps(subject);
  return [
    ofGap(subject, latest, allowance),
    ...ofGroups(subject, latest, allowance),
    ...findingOfChange(subject, series, allowance),
    ...ofTrend(subject, series, allowance),
  ];
}

const absent = { status: 'NOT_REPORTED', value: null, lower: null, upper: null, method: null, reason: null } as const;

/** Of an area of which nothing was published in any quarter. */
const unreported: QuarterOfArea = {
  ...{ quarterId: '', quarterLabel: '', organisations: 0 },
  point: { groups: [], compared: null, difference: absent, ratio: absent, unknown: absent },
};

/** The newest quarter in which a gap can be shown, or else in which something was reported, or else the newest. */
export function latestToSpeakOf({ points, definition }: AreaFindingsSubject): QuarterOfArea | undefined {
  return (
    points.findLast(({ point }) => shownPairs(point.groups, definition) > 0) ??
    points.findLast(({ organisations }) => organisations > 0) ??
    points.at(-1)
  );
}

/** How many groups can be set against the reference. */
function shownPairs(groups: QuarterOfArea['point']['groups'], definition: AreaFindingsSubject['definition']): number {
  const pair = comparedPair(definition);
  const isShown = (code: string) => groups.some(({ group, share }) => group === code && share.value !== null);
  if (pair === null || !isShown(pair.reference)) return 0;
  if (definition.ordered) return isShown(pair.against) ? 1 : 0;
  return definition.groups.filter(({ code, comparable }) => comparable && code !== pair.reference && isShown(code))
    .length;
}

function namesOf({ areaName, metricName, definition }: AreaFindingsSubject, { quarterLabel }: QuarterOfArea): GapNames {
  return { areaName, metricName, definition, quarterLabel, reference: comparedPair(definition)?.reference ?? '' };
}

function ofGap(subject: AreaFindingsSubject, latest: QuarterOfArea, allowance: Allowance): Finding {
  const claim = gapClaim(latest, subject.definition, allowance);
  return toFinding(claim, gapWords(claim, namesOf(subject, latest)));
}

function ofGroups(subject: AreaFindingsSubject, latest: QuarterOfArea, allowance: Allowance): Finding[] {
  if (subject.definition.ordered) return [];
  const claim = betweenGroupsClaim(latest, subject.definition, allowance);
  return claim === null ? [] : [toFinding(claim, betweenGroupsWords(claim, namesOf(subject, latest)))];
}

/** Whether the gap changed, judged at the level that the view allows; none where no two quarters may be compared. */
export function findingOfChange(subject: AreaFindingsSubject, series: GapSeries, allowance: Allowance): Finding[] {
  const { latest } = series;
  const claim = gapChangeClaim(subject, series, allowance);
  if (claim === null || latest === undefined) return [];
  const since = changeToSpeakOf(subject, latest)?.since;
  const { areaName, metricName } = subject;
  const sinceLabel = since === undefined ? null : quarterLabel(since);
  const names = { areaName, metricName, quarterLabel: latest.quarterLabel, sinceLabel };
  return [toFinding(claim, gapChangeWords(claim, names))];
}

function ofTrend(subject: AreaFindingsSubject, series: GapSeries, allowance: Allowance): Finding[] {
  const { latest } = series;
  const claim = gapTrendClaim(series, allowance);
  if (claim === null || latest === undefined) return [];
  const behind = breakBehind(subject.breaks, subject.points, latest.quarterId);
  const { areaName, metricName } = subject;
  const breakSentence = behind === null ? null : cannotCompare(behind, latest.quarterId);
  const names = { areaName, metricName, quarterLabel: latest.quarterLabel, breakSentence };
  return [toFinding(claim, gapTrendWords(claim, names))];
}
