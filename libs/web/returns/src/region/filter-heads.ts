import type { ReturnState } from '@monitor/domain';

const groups = {
  'with-you': { label: 'Waiting for you', states: ['SIGNED_OFF'] },
  'not-started': { label: 'Not started', states: ['NOT_STARTED'] },
  'with-them': { label: 'With the organisation', states: ['DRAFT', 'SUBMITTED', 'RETURNED'] },
  accepted: { label: 'Accepted', states: ['ACCEPTED'] },
} as const satisfies Record<string, { label: string; states: readonly ReturnState[] }>;

/** The states of a choice; null, for all, where the choice is none or one that the address made up. */
export function statesOf(group: string): ReturnState[] | null {
  return Object.hasOwn(groups, group) ? [...groups[group as keyof typeof groups].states] : null;
}

/** The states that a lead tells apart, as choices of a filter. */
export const stateGroups = [
  { value: '', label: 'All states' },
  ...Object.entries(groups).map(([value, { label }]) => ({ value, label })),
];
