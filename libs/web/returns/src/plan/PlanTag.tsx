import { planStateLabel } from '@monitor/domain';
import type { PlanState } from '@monitor/domain';

const tones = {
  PLANNED: 'blue',
  LATE: 'orange',
  DONE: 'green',
  NOT_NEEDED: 'grey',
  GIVEN_UP: 'grey',
} as const satisfies Record<PlanState, string>;

/** How a plan stands, in words on a colour. */
export function PlanTag({ state }: { state: PlanState }) {
  return <strong className={`nhsuk-tag nhsuk-tag--${tones[state]}`}>{planStateLabel(state)}</strong>;
}
