import { comparedPair, listInWords, shareFigure, stratifierDefinition, upperFirst, writeFigure } from '@monitor/domain';
import type { Figure } from '@monitor/domain';
import { toEquiplotMarks } from '@monitor/web-charts';
import type { EquiplotGroup, EquiplotRow } from '@monitor/web-charts';
import { breakKeys, quarterInSeries } from './breaks.js';
import type { EquityAnswer, EquityArea, EquityPoint } from './equity-answer.js';

const notReported = shareFigure({ status: 'NOT_REPORTED', value: null, lower: null, upper: null });

/** The shares of all comparable groups, a row a quarter. */
export interface GroupsByQuarter {
  groups: EquiplotGroup[];
  /** Newest quarter first. */
  rows: EquiplotRow[];
}

/** The groups that may be compared, in their order, and what they were in every quarter; the newest first. */
export function toGroupsByQuarter(area: EquityArea, { stratifier }: Pick<EquityAnswer, 'stratifier'>): GroupsByQuarter {
  const pair = comparedPair(stratifierDefinition(stratifier.stratifier));
  const keys = breakKeys(area);
  const newest = area.points.findLast(({ groups }) => (groups ?? []).length > 0);
  const groups = (newest?.groups ?? [])
    .filter(({ comparable }) => comparable)
    .map(({ group, label }) => ({
      ...{ key: group, label, isCompared: group === pair?.reference || group === pair?.against },
    }));
  const rows = area.points.map((point) => ({
    key: point.quarter.id,
    label: quarterInSeries(point.quarter, keys.includes(point.quarter.id)),
    shares: groups.map(({ key }) => shareOf(point, key)),
    overall: point.overall,
    isAfterBreak: keys.includes(point.quarter.id),
  }));
  return { groups, rows: rows.reverse() };
}

function shareOf({ groups }: EquityPoint, code: string): Figure {
  return groups?.find(({ group }) => group === code)?.share ?? notReported;
}

/** How the rows are read, and of which groups there is no figure in which quarters, and why. */
export function groupsByQuarterSentence(byQuarter: GroupsByQuarter): string {
  const { groups, rows } = byQuarter;
  const { lines, dots } = toEquiplotMarks(groups, rows);
  const dashed =
    'It is dashed where a group is not shown, or rests on few people or few organisations: the groups may lie further apart.';
  return [
    'A row is a quarter, the newest first. Its line runs from the lowest share that is shown to the highest.',
    ...(lines.some(({ isWhole }) => !isWhole) ? [dashed] : []),
    'Dark marks are the two groups that the gap is between.',
    ...(dots.some((dot) => dot.isUnreliable) ? ['Hollow marks rest on few people or few organisations.'] : []),
    'How sure each share is stands in the charts above.',
    ...absentGroups(byQuarter),
  ].join(' ');
}

/** One sentence a reason: "Hidden to protect people: Middle fifth in 3 quarters." */
function absentGroups({ groups, rows }: GroupsByQuarter): string[] {
  const byReason = new Map<string, Map<string, number>>();
  for (const { shares } of rows) {
    shares.forEach((share, group) => {
      const { absent } = writeFigure(share);
      const label = groups[group]?.label;
      if (absent === null || label === undefined) return;
      const counts = byReason.get(absent) ?? new Map<string, number>();
      byReason.set(absent, counts.set(label, (counts.get(label) ?? 0) + 1));
    });
  }
  return [...byReason].map(([reason, counts]) => `${upperFirst(reason)}: ${groupsInWords(counts, groups.length)}.`);
}

/** All groups are told as one where they are absent in as many quarters. */
function groupsInWords(counts: ReadonlyMap<string, number>, all: number): string {
  const quarters = (count: number) => `${count} ${count === 1 ? 'quarter' : 'quarters'}`;
  const [first] = counts.values();
  const isEvery = first !== undefined && counts.size === all && [...counts.values()].every((each) => each === first);
  if (isEvery) return `every group in ${quarters(first)}`;
  return listInWords([...counts].map(([label, count]) => `${label} in ${quarters(count)}`));
}
