/** Where a publication is on its way. */
export const publicationStates = [
  'BUILDING',
  'BUILT',
  'AUDITING',
  'REFUSED',
  'AUDITED',
  'ANNOUNCED',
  'PUBLISHED',
  'DISCARDED',
] as const;
export type PublicationState = (typeof publicationStates)[number];

/** What people or the product do to a publication, each recorded by itself. */
export const publicationSteps = [
  'PREPARE',
  'BUILD',
  'AUDIT',
  'REFUSE',
  'WITHHOLD',
  'APPROVE',
  'PUBLISH',
  'DISCARD',
] as const;
export type PublicationStep = (typeof publicationSteps)[number];

const stateLabels: Record<PublicationState, string> = {
  BUILDING: 'Being built',
  BUILT: 'Built, waits for its audit',
  AUDITING: 'Being audited',
  REFUSED: 'Refused by the audit',
  AUDITED: 'Passed its audit',
  ANNOUNCED: 'Announced',
  PUBLISHED: 'Published',
  DISCARDED: 'Discarded',
};

const stepLabels: Record<PublicationStep, string> = {
  PREPARE: 'Prepared',
  BUILD: 'Built and sealed',
  AUDIT: 'Passed the audit',
  REFUSE: 'Refused by the audit',
  WITHHOLD: 'Figures withheld, to be built again',
  APPROVE: 'Approved and announced',
  PUBLISH: 'Published',
  DISCARD: 'Discarded',
};

const stateMeanings: Record<PublicationState, string> = {
  BUILDING: 'Its figures are being made from the returns that count.',
  BUILT: 'Its figures are made and sealed, and wait for the audit.',
  AUDITING: 'An attack on its figures, and on all before it, is being tried.',
  REFUSED: 'The attack learnt something about an organisation: figures must be withheld, or it is discarded.',
  AUDITED: 'The attack learnt nothing; final and revised figures wait for a second person.',
  ANNOUNCED: 'It was approved, and is published by itself at its minute.',
  PUBLISHED: 'It is out, and never changes.',
  DISCARDED: 'It was given up before it was published; nobody has seen it.',
};

const stepMeanings: Record<PublicationStep, string> = {
  PREPARE: 'Begins a publication of everything that counts at this moment.',
  BUILD: 'Makes its figures and seals them.',
  AUDIT: 'Finds that its figures tell of nobody, together with all before it.',
  REFUSE: 'Finds that its figures would tell of an organisation.',
  WITHHOLD: 'Withholds the figures of proposals of the audit, after which it is built and audited again.',
  APPROVE: 'Announces it for a minute; never done by anybody who prepared it or chose what it withholds.',
  PUBLISH: 'Shows it to those it is for.',
  DISCARD: 'Gives it up before it is published, with a comment.',
};

/** Where a publication stands, in a few words. */
export function publicationStateLabel(state: PublicationState): string {
  return stateLabels[state];
}

/** What was done to a publication, in a few words. */
export function publicationStepLabel(step: PublicationStep): string {
  return stepLabels[step];
}

/** What it means that a publication stands there, in one sentence. */
export function publicationStateMeaning(state: PublicationState): string {
  return stateMeanings[state];
}

/** What a step does to a publication, in one sentence. */
export function publicationStepMeaning(step: PublicationStep): string {
  return stepMeanings[step];
}
