import type { CostTable } from '@monitor/api-platform';

/** Lengths of what is said of editions of the form, as a rule: an edition that changes everything says more. */
export const editionLists: CostTable['lists'] = {
  'Query.formEditions': 20,
  'FormEditionRecord.breaks': 50,
  'FormEditionRecord.burden': 5,
  'FormEditionRecord.burdenBefore': 5,
  'FormEditionRecord.changes': 200,
  'FormEditionRecord.events': 20,
  'FormEditionRecord.next': 5,
  'FormEditionRecord.problems': 20,
  'FormEditionPayload.problems': 20,
};
