import type { ReturnState } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';

const groups = {
  'with-you': { label: 'Waiting for you', states: ['SIGNED_OFF'] },
  'not-started': { label: 'Not started', states: ['NOT_STARTED'] },
  'with-them': { label: 'With the organisation', states: ['DRAFT', 'SUBMITTED', 'RETURNED'] },
  accepted: { label: 'Accepted', states: ['ACCEPTED'] },
} as const satisfies Record<string, { label: string; states: readonly ReturnState[] }>;

function statesOf(group: string): readonly ReturnState[] | null {
  return Object.hasOwn(groups, group) ? groups[group as keyof typeof groups].states : null;
}

/** The states that a lead tells apart, as choices of a filter. */
export const stateGroups = [
  { value: '', label: 'All states' },
  ...Object.entries(groups).map(([value, { label }]) => ({ value, label })),
];

/** Whether a return is among what was chosen; an unknown choice chooses everything. */
export function matches({ state, organisation }: HeadPartsFragment, chosen: { state: string; type: string }): boolean {
  const states = statesOf(chosen.state);
  return (states === null || states.includes(state)) && (chosen.type === '' || organisation.type === chosen.type);
}
