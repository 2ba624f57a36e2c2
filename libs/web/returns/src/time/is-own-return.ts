import { useCan } from '@monitor/web-graphql';
import type { ReturnPartsFragment } from '@monitor/web-graphql';
import { subjectOf } from '../return/subject-of.js';

/** Whether the viewer fills the return in, or signs it off, for its organisation. */
export function useIsOwnReturn(head: ReturnPartsFragment['head']): boolean {
  const can = useCan();
  const subject = subjectOf(head);
  return can('return:edit', subject) || can('return:sign-off', subject);
}
