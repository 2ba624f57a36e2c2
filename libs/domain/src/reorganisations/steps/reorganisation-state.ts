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

const stateMeanings: Record<ReorganisationState, string> = {
  DRAFT: 'It is being written, and may still have errors.',
  PROPOSED: 'It waits for an administrator who neither wrote nor proposed it.',
  RETURNED: 'It was given back to its drafter with a comment.',
  APPROVED: 'What it says is recorded, and holds from its day on.',
  REVOCATION_PROPOSED: 'It still holds, while another administrator decides whether to revoke it.',
  REVOKED: 'It was taken back before its day, and holds no longer.',
  WITHDRAWN: 'It was given up before it was approved.',
};

const stepMeanings: Record<ReorganisationStep, string> = {
  DRAFT: 'Writes the first version.',
  AMEND: 'Writes another version, which is a draft.',
  PROPOSE: 'Puts a draft without errors up for approval.',
  RETURN: 'Gives a proposal back to its drafter, with a comment.',
  APPROVE: 'Records what it says; never taken by anybody who wrote or proposed it.',
  WITHDRAW: 'Gives up one that was not approved, with a comment.',
  PROPOSE_REVOCATION: 'Proposes to take an approved one back before its day, with a comment.',
  KEEP: 'Decides that an approved one stands although its revocation was proposed, with a comment.',
  REVOKE: 'Takes back what it recorded, before its day; never taken by whoever proposed the revocation.',
};

/** Where a reorganisation stands, in a few words. */
export function reorganisationStateLabel(state: ReorganisationState): string {
  return stateLabels[state];
}

/** What somebody did to a reorganisation, in a few words. */
export function reorganisationStepLabel(step: ReorganisationStep): string {
  return stepLabels[step];
}

/** What it means that a reorganisation stands there, in one sentence. */
export function reorganisationStateMeaning(state: ReorganisationState): string {
  return stateMeanings[state];
}

/** What a step does to a reorganisation, in one sentence. */
export function reorganisationStepMeaning(step: ReorganisationStep): string {
  return stepMeanings[step];
}

/** Whether what it says is recorded as known: approved, and not taken back. */
export function isRecorded(state: ReorganisationState): boolean {
  return state === 'APPROVED' || state === 'REVOCATION_PROPOSED';
}
