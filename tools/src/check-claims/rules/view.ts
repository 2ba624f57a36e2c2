import type { EquityPoint } from '@monitor/analysis';
import type { StratifierDefinition } from '@monitor/domain';
import type { FormerGroup } from '../former-rules/gap.js';
import type { AreaQuarter, PeopleArea, PeopleScene } from '../worlds/people/people-scene.js';

/** The area whose page is read: the first, which is where a world plants what it plants. */
export function firstArea({ areas }: PeopleScene): PeopleArea & { first: AreaQuarter; now: AreaQuarter } {
  const area = areas[0]!;
  return { ...area, first: area.quarters[0]!, now: area.quarters.at(-1)! };
}

/** Comparable groups that hold people and of which no share is shown. */
export function hiddenGroups({ groups }: EquityPoint, definition: StratifierDefinition): string[] {
  const comparable = new Set(definition.groups.filter((group) => group.comparable).map(({ code }) => code));
  return groups
    .filter(({ group, share }) => comparable.has(group) && share.status === 'SUPPRESSED')
    .map(({ group }) => group);
}

/** The published counts that the first edition decided by. */
export function formerGroups({ groups }: Pick<EquityPoint, 'groups'>): FormerGroup[] {
  return groups.flatMap(({ group, numerator, denominator }) =>
    numerator.value === null || denominator.value === null
      ? []
      : [{ group, numerator: numerator.value, denominator: denominator.value }],
  );
}
