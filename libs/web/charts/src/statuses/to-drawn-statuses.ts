import { drawnStatuses } from './status-fills.js';
import type { DrawnStatusRow, StatusRow } from './status-row.js';

/** Shares of the applicable answers; all zero where nobody gave one, so that nothing is drawn. */
export function toDrawnStatuses(rows: readonly StatusRow[]): DrawnStatusRow[] {
  return rows.map(({ key, label, answers }) => {
    const applicable = drawnStatuses.reduce((sum, status) => sum + answers[status], 0);
    const share = (count: number) => (applicable === 0 ? 0 : count / applicable);
    return {
      key,
      label,
      applicable,
      NOT_STARTED: share(answers.NOT_STARTED),
      PLANNED: share(answers.PLANNED),
      IN_PROGRESS: share(answers.IN_PROGRESS),
      IMPLEMENTED: share(answers.IMPLEMENTED),
      EMBEDDED: share(answers.EMBEDDED),
    };
  });
}
