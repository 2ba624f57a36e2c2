import { organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { QuarterPartsFragment } from '@monitor/web-graphql';
import type { Filter } from '@monitor/web-ui';
import { stateGroups } from './filter-heads.js';

/** The filters of the list: quarters whose windows have opened, states, and types of organisation. */
export function returnsFilters(
  chosen: { quarter: string; state: string; type: string },
  quarters: readonly QuarterPartsFragment[],
): Filter[] {
  const selectable = quarters.filter(({ windowState }) => windowState !== 'NOT_YET_OPEN');
  return [
    {
      name: 'quarter',
      label: 'Quarter',
      value: chosen.quarter,
      options: selectable.map(({ id, label }) => ({ value: id, label })),
    },
    { name: 'state', label: 'State', value: chosen.state, options: stateGroups },
    {
      name: 'type',
      label: 'Type of organisation',
      value: chosen.type,
      options: [
        { value: '', label: 'All types' },
        ...organisationTypes.map((type) => ({ value: type, label: organisationTypeLabel(type) })),
      ],
    },
  ];
}
