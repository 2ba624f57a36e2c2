import { whyNot } from '@monitor/domain';
import type { ReturnStep } from '@monitor/domain';
import { useActing } from '@monitor/web-graphql';
import { useReturn } from '../return/return-context.js';
import { standingOf } from './standing-of.js';

/**
 * Why the viewer cannot do what they came to a page for, and what is next, in two sentences; null where they can, as far
 * as the state of the return, its days and their role say.
 */
export function useWhyNot(step: ReturnStep): string | null {
  const { head } = useReturn();
  const acting = useActing();
  const why = acting && whyNot(step, standingOf(head), acting.role);
  return why && `${why.cause} ${why.next}`;
}
