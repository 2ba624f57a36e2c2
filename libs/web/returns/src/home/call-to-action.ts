import type { Role } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';
import { returnPath } from '../return/paths.js';
import { isOpen } from './due.js';

/** What this person can do with a return, as a link. */
export interface CallToAction {
  label: string;
  to: string;
  /** True where it waits for exactly this person. */
  isYours: boolean;
}

/** The one thing to do with a return, by role and state. */
export function callToAction({ organisation, quarter, state }: HeadPartsFragment, role: Role): CallToAction {
  const place = { organisationCode: organisation.code, quarterId: quarter.id };
  const look = { label: 'See the return', to: returnPath(place), isYours: false };
  if (role === 'APPROVER') {
    return state === 'SUBMITTED'
      ? { label: 'Sign off the return', to: returnPath(place, 'sign-off'), isYours: true }
      : look;
  }
  if (role === 'REGIONAL_LEAD') {
    return state === 'SIGNED_OFF'
      ? { label: 'Review the return', to: returnPath(place, 'review'), isYours: true }
      : look;
  }
  if (!isOpen(quarter)) return look;
  if (state === 'NOT_STARTED') return { label: 'Start the return', to: returnPath(place), isYours: true };
  if (state === 'DRAFT') return { label: 'Continue the return', to: returnPath(place), isYours: true };
  if (state === 'RETURNED') return { label: 'Change the return', to: returnPath(place), isYours: true };
  return look;
}
