/** Roles, never people. */
export const ownerRoles = [
  'Head of digital transformation',
  'Patient experience lead',
  'Chief nursing information officer',
  'Health inequalities lead',
  'Practice manager',
  'Director of strategy and partnerships',
];

export const evidenceTexts = [
  'Paper to the quality committee with the plan, measures and first results.',
  'Agreement with the county library service and its list of help points.',
  'Impact assessment with the comments of two patient groups and what was changed.',
  'Audit of 60 letters and messages against the information standard.',
  'Quarterly report on use, drop-out and complaints by group.',
  'Procurement template with the accessibility clauses, and two contracts that use it.',
];

export const notApplicableReasons = [
  'We run no service of this kind; the neighbouring trust provides it for our patients.',
  'The commissioner does this on our behalf under the shared plan.',
];

/** One of several texts for a number from 0 up to 1. */
export function pick(texts: readonly string[], chance: number): string {
  return texts[Math.floor(chance * texts.length)] ?? texts[0] ?? '';
}
