import { reversalKinds } from '@monitor/api-organisations';
import type { ReversalKind, ReversalPlan } from '@monitor/api-organisations';
import { formatDay, londonDay } from '@monitor/domain';
import { bodyLine, shorten } from './body-words.js';
import { describeMemberships } from './describe-memberships.js';

const headings: Record<ReversalKind, string> = {
  WITHDRAWN: 'No longer known',
  ADDED: 'Known again',
  CLOSED: 'Closed again',
  REOPENED: 'Open again',
  MOVED: 'Back where they were',
  RENAMED: 'Called as before again',
  REDATED: 'Open since the day known before again',
  CORRECTED: 'History as before again',
};

/** What taking back an import would change, in lines to read. */
export function describeReversal({ imported, bodies, memberships }: ReversalPlan, all: boolean): string[] {
  const { id, source, importedAt } = imported;
  return [
    `Reversal of import ${id} (${source}) of ${formatDay(londonDay(importedAt))}.`,
    ...reversalKinds.flatMap((kind) => {
      const lines = bodies.filter(({ kinds }) => kinds.includes(kind)).map(bodyLine);
      return lines.length === 0 ? [] : [`${headings[kind]}: ${lines.length}`, ...shorten(lines, all)];
    }),
    ...describeMemberships(memberships),
  ];
}
