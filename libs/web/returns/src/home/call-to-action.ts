import type { Can, HeadPartsFragment } from '@monitor/web-graphql';
import { returnPath } from '../return/paths.js';
import { subjectOf } from '../return/subject-of.js';
import { isOpen } from './due.js';

/** What this person can do with a return, as a link. */
export interface CallToAction {
  label: string;
  to: string;
  /** True where it waits for exactly this person. */
  isYours: boolean;
}

/** A return, as far as it decides what there is to do with it. */
export interface ReturnToDo extends Pick<HeadPartsFragment, 'organisation' | 'state' | 'windowState'> {
  quarter: { id: string };
}

/** The one thing to do with a return, by what the viewer may do and where the return stands. */
export function callToAction(head: ReturnToDo, can: Can): CallToAction {
  const { organisation, quarter, state } = head;
  const place = { organisationCode: organisation.code, quarterId: quarter.id };
  const subject = subjectOf({ organisation });
  const yours = (label: string, page = '') => ({ label, to: returnPath(place, page), isYours: true });
  if (state === 'SUBMITTED' && can('return:sign-off', subject)) return yours('Sign off the return', 'sign-off');
  if (state === 'SIGNED_OFF' && can('return:review', subject)) return yours('Review the return', 'review');
  if (isOpen(head) && can('return:type', subject)) {
    if (state === 'NOT_STARTED') return yours('Start the return');
    if (state === 'DRAFT') return yours('Continue the return');
    if (state === 'RETURNED') return yours('Change the return');
  }
  return { label: 'See the return', to: returnPath(place), isYours: false };
}
