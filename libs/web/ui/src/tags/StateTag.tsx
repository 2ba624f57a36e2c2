import type { ReturnState } from '@monitor/domain';
import { Tag } from 'nhsuk-react-components';

const tones = {
  NOT_STARTED: 'grey',
  DRAFT: 'blue',
  SUBMITTED: 'purple',
  SIGNED_OFF: 'aqua-green',
  ACCEPTED: 'green',
  RETURNED: 'orange',
} as const satisfies Record<ReturnState, string>;

/** Where a return stands, in words on a colour. */
export function StateTag({ state, label }: { state: ReturnState; label: string }) {
  return <Tag modifier={tones[state]}>{label}</Tag>;
}
