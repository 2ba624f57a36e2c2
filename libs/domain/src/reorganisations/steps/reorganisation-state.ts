/** Where a reorganisation is on its way. */
export const reorganisationStates = [
  'DRAFT',
  'PROPOSED',
  'RETURNED',
  'APPROVED',
  'REVOCATION_PROPOSED',
  'REVOKED',
  'WITHDRAWN',
] as const;
export type ReorganisationState = (typeof reorganisationStates)[number];

/** What people do to a reorganisation, each recorded as a version of its own. */
export const reorganisationSteps = [
  'DRAFT',
  'AMEND',
  'PROPOSE',
  'RETURN',
  'APPROVE',
  'WITHDRAW',
  'PROPOSE_REVOCATION',
  'KEEP',
  'REVOKE',
] as const;
export type ReorganisationStep = (typeof reorganisationSteps)[number];

const stateLabels: Record<ReorganisationState, string> = {
  DRAFT: 'Draft',
  PROPOSED: 'Waits for approval',
  RETURNED: 'Returned to the drafter',
  APPROVED: 'Approved',
  REVOCATION_PROPOSED: 'Approved, to be revoked',
  REVOKED: 'Revoked',
  WITHDRAWN: 'Withdrawn',
};

const stepLabels: Record<ReorganisationStep, string> = {
  DRAFT: 'Drafted',
  AMEND: 'Changed',
  PROPOSE: 'Proposed',
  RETURN: 'Returned to the drafter',
  APPROVE: 'Approved',
  WITHDRAW: 'Withdrawn',
  PROPOSE_REVOCATION: 'Proposed to revoke it',
  KEEP: 'Decided to keep it',
  REVOKE: 'Revoked',
};

/** Where a reorganisation stands, in a few words. */
export function reorganisationStateLabel(state: ReorganisationState): string {
  return stateLabels[state];
}

/** What somebody did to a reorganisation, in a few words. */
export function reorganisationStepLabel(step: ReorganisationStep): string {
  return stepLabels[step];
}

/** Whether what it says is recorded as known: approved, and not taken back. */
export function isRecorded(state: ReorganisationState): boolean {
  return state === 'APPROVED' || state === 'REVOCATION_PROPOSED';
}
