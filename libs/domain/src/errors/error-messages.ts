import type { DomainErrorCode } from './domain-error.js';

/** What to tell a person where nothing more exact is known: what was found, and what to do. */
export const errorMessages = {
  SIGN_IN_NEEDED: 'You are not signed in. Sign in and try again.',
  NOT_PERMITTED: 'Your role does not allow this. Choose another role, or ask an administrator.',
  NOT_FOUND: 'There is nothing here. Check the address, or start again from the home page.',
  RETURN_NOT_FOUND: 'There is no return for this organisation and quarter that you may see. Check both.',
  WINDOW_NOT_OPEN: 'Returns for this quarter cannot be sent today. The dates are on the home page.',
  REVISION_STALE: 'The return has changed since you opened it. Load it again, look at the changes and try again.',
  ANSWER_CHANGED_BY_SOMEONE_ELSE: 'Somebody else has changed this answer since you opened it. Compare both and choose.',
  STATE_DOES_NOT_ALLOW: 'The return is not at the step where this can be done. Load it again to see where it is.',
  SAME_PERSON: 'This step needs somebody who had no hand in the steps before it. Ask another person with your role.',
  ROLES_CONFLICT: 'One person must not hold these two roles. Revoke the one, or grant the other to somebody else.',
  RETURN_HAS_ERRORS: 'The return still has errors. Mend them and submit it again.',
  COMMENT_NEEDED: 'A comment is needed. Say what is to be changed and why.',
  INPUT_NOT_UNDERSTOOD: 'Part of what was sent could not be understood. Check it and try again.',
  QUERY_TOO_COSTLY: 'The query asks for too much at once. Ask for fewer areas, quarters or levels.',
  TOO_MANY_REQUESTS: 'Too much was asked in a short time. Wait a minute and try again.',
  BUSY: 'The service is busy. Nothing was lost. Try again in a minute.',
} as const satisfies Record<DomainErrorCode, string>;
