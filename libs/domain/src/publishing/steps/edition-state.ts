/** Where an edition is on its way. */
export const editionStates = ['DRAFT', 'PROPOSED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type EditionState = (typeof editionStates)[number];

/** What people do to an edition, each recorded by itself. */
export const editionSteps = ['DRAFT', 'AMEND', 'PROPOSE', 'RETURN', 'PUBLISH', 'WITHDRAW'] as const;
export type EditionStep = (typeof editionSteps)[number];

const stateLabels: Record<EditionState, string> = {
  DRAFT: 'Draft',
  PROPOSED: 'Waits for approval',
  RETURNED: 'Returned to the drafter',
  PUBLISHED: 'Published',
  WITHDRAWN: 'Withdrawn',
};

const stepLabels: Record<EditionStep, string> = {
  DRAFT: 'Drafted',
  AMEND: 'Changed',
  PROPOSE: 'Proposed',
  RETURN: 'Returned to the drafter',
  PUBLISH: 'Approved and published',
  WITHDRAW: 'Withdrawn',
};

const stateMeanings: Record<EditionState, string> = {
  DRAFT: 'It is being written, and may still have problems.',
  PROPOSED: 'It waits for an administrator who neither wrote nor proposed it.',
  RETURNED: 'It was given back to its drafter with a comment.',
  PUBLISHED: 'Returns answer it from its first quarter on. It is never edited.',
  WITHDRAWN: 'It was given up before it was published.',
};

const stepMeanings: Record<EditionStep, string> = {
  DRAFT: 'Begins an edition with everything that another asks.',
  AMEND: 'Writes it anew; it is a draft again.',
  PROPOSE: 'Puts a draft without problems up for approval.',
  RETURN: 'Gives a proposal back to its drafter, with a comment.',
  PUBLISH: 'Publishes it; never taken by anybody who wrote or proposed it.',
  WITHDRAW: 'Gives up one that is not published, with a comment.',
};

/** Where an edition stands, in a few words. */
export function editionStateLabel(state: EditionState): string {
  return stateLabels[state];
}

/** What somebody did to an edition, in a few words. */
export function editionStepLabel(step: EditionStep): string {
  return stepLabels[step];
}

/** What it means that an edition stands there, in one sentence. */
export function editionStateMeaning(state: EditionState): string {
  return stateMeanings[state];
}

/** What a step does to an edition, in one sentence. */
export function editionStepMeaning(step: EditionStep): string {
  return stepMeanings[step];
}
