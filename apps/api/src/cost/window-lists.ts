import type { CostTable } from '@monitor/api-platform';

/** Lengths of what is said of windows and extensions, as a rule. */
export const windowLists: CostTable['lists'] = {
  'MoreDays.extensions': 3,
  'MoreDays.whyNotTakeBack': 1,
  'MoreDaysPayload.problems': 2,
  'Query.returnWindows': 40,
  'Query.returnExtensions': 20,
  'Query.windowChanges': 100,
  'WindowChangeHead.difference': 2,
  'WindowChangeRecord.difference': 2,
  'WindowChangeRecord.remarks': 2,
  'WindowChangeRecord.problems': 2,
  'WindowChangeRecord.events': 3,
  'WindowChangeRecord.next': 2,
  'WindowChangePayload.problems': 2,
};
