import type { ReturnState } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';
import { aReturn } from './a-return.builder.js';

/** The head of a return in a state, of an organisation with a name. */
export function aHead(
  state: ReturnState,
  part: Partial<HeadPartsFragment> = {},
  name = 'Alder Vale',
): HeadPartsFragment {
  const { head } = aReturn({ head: { state, ...part } });
  return { ...head, organisation: { ...head.organisation, name } };
}

/** The head of a return whose time has passed. */
export function aClosedHead(state: ReturnState): HeadPartsFragment {
  return aHead(state, { windowState: 'CLOSED' });
}
