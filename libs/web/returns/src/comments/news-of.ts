import { nameWithRole } from '../presence/colleagues-in-words.js';
import type { Thread } from './thread.js';

/**
 * What others wrote between two looks at the comments, in one sentence each; nothing at the first look.
 * @example “New comment from Priya Shah (Approver) on Access to devices.”
 */
export function newsOf(
  before: readonly Thread[] | null,
  now: readonly Thread[],
  nameOf: (question: string) => string,
): string {
  if (before === null) return '';
  const linesBefore = new Map(before.map(({ id, lines }) => [id, lines.length]));
  return now
    .flatMap(({ id, question, lines }) =>
      lines
        .slice(linesBefore.get(id) ?? 0)
        .filter(({ isYours }) => !isYours)
        .map(({ kind, personName, role }) => {
          const what = kind === 'RESOLVED' ? 'Comment resolved by' : 'New comment from';
          return `${what} ${nameWithRole({ personName, role })} on ${question === null ? 'the return' : nameOf(question)}.`;
        }),
    )
    .join(' ');
}
