import { organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { ChaseListQueryVariables, QuarterPartsFragment } from '@monitor/web-graphql';
import type { Filter } from '@monitor/web-ui';
import { stateGroups, statesOf } from './filter-heads.js';

/** What is chosen, as the address holds it. */
export interface Chosen {
  quarter: string;
  board: string;
  type: string;
  state: string;
  order: string;
}

const orders = {
  '': { sort: 'RANK', label: 'Whose absence matters most', caption: 'those first whose absence matters most' },
  late: { sort: 'DAYS_LATE', label: 'How late', caption: 'the latest first' },
  name: { sort: 'NAME', label: 'Name', caption: 'by name' },
} as const;

function orderOf(order: string) {
  return Object.hasOwn(orders, order) ? orders[order as keyof typeof orders] : orders[''];
}

/** In which order a list stands, to finish its caption. */
export function orderInWords(order: string): string {
  return orderOf(order).caption;
}

/** What is chosen, as the API asks for it; what the address made up counts as no choice. */
export function toVariables(regionCode: string, chosen: Chosen): ChaseListQueryVariables {
  return {
    regionCode,
    quarterId: chosen.quarter,
    states: statesOf(chosen.state),
    organisationType: organisationTypes.find((type) => type === chosen.type) ?? null,
    icbCode: chosen.board === '' ? null : chosen.board,
    sort: orderOf(chosen.order).sort,
  };
}

/** The filters of the list: quarters whose windows have opened, boards, types, states, and the order. */
export function chaseFilters(
  chosen: Chosen,
  quarters: readonly QuarterPartsFragment[],
  boards: readonly { code: string; name: string }[],
): Filter[] {
  const selectable = quarters.filter(({ windowState }) => windowState !== 'NOT_YET_OPEN');
  return [
    {
      ...{ name: 'quarter', label: 'Quarter', value: chosen.quarter },
      options: selectable.map(({ id, label }) => ({ value: id, label })),
    },
    {
      ...{ name: 'board', label: 'Integrated care board', value: chosen.board },
      options: [{ value: '', label: 'All boards' }, ...boards.map(({ code, name }) => ({ value: code, label: name }))],
    },
    {
      ...{ name: 'type', label: 'Type of organisation', value: chosen.type },
      options: [
        { value: '', label: 'All types' },
        ...organisationTypes.map((type) => ({ value: type, label: organisationTypeLabel(type) })),
      ],
    },
    { name: 'state', label: 'State', value: chosen.state, options: stateGroups },
    {
      ...{ name: 'order', label: 'Order', value: chosen.order },
      options: Object.entries(orders).map(([value, { label }]) => ({ value, label })),
    },
  ];
}
