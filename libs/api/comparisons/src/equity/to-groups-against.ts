import { allowanceOfPairs, gapsAgainst } from '@monitor/analysis';
import { toGap, toRatio } from '@monitor/api-releases';
import { comparedPair, DomainError } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import type { EquityPoint } from './equity-point.type.js';
import type { EquityArea } from './equity.type.js';
import type { GroupsAgainst } from './groups-against.type.js';
import { markersOfPoint } from './point-markers.js';

/**
 * The newest shares of an area that are shown, each set against a reference: the one that was asked for, or the declared
 * one. Null where no quarter shows a share. Refuses, with INPUT_NOT_UNDERSTOOD, a reference that is no comparable group.
 */
export function toGroupsAgainst({ points }: Pick<EquityArea, 'points'>, asked: string | null): GroupsAgainst | null {
  const latest = points.findLast(isShown);
  if (latest === undefined) return null;
  const { point, definition } = latest.measured;
  const declared = comparedPair(definition)?.reference ?? null;
  const reference = comparableGroup(definition, asked ?? declared ?? '');
  const { quarter, organisations, asOf } = latest;
  const signs = markersOfPoint(point, organisations);
  return {
    ...{ quarter, organisations, asOf },
    ...{ reference: reference.code, label: reference.label, isDeclared: reference.code === declared },
    comparisons: allowanceOfPairs(definition).comparisons,
    gaps: gapsAgainst({ point, definition, reference: reference.code, organisations }).map((gap) => ({
      group: gap.group,
      label: definition.groups.find(({ code }) => code === gap.group)?.label ?? gap.group,
      difference: toGap(gap.difference, signs),
      ratio: toRatio(gap.ratio, signs),
    })),
  };
}

function isShown({ groups }: EquityPoint): boolean {
  return groups.some(({ comparable, share }) => comparable && share.value !== null);
}

function comparableGroup({ groups, label }: StratifierDefinition, wanted: string) {
  const known = groups.filter(({ comparable }) => comparable);
  const group = known.find(({ code }) => code === wanted);
  if (group !== undefined) return group;
  const codes = known.map(({ code }) => code).join(', ');
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `“${wanted}” is no group of ${label.toLowerCase()} that may be compared. Use one of ${codes}.`,
  );
}
