import { lowerFirst } from '@monitor/domain';
import type { Estimate } from '@monitor/domain';
import type { SentenceSubject } from './sentence-subject.js';

/** Says that a figure cannot be shown, and why: four reasons that must never be mistaken for each other or for zero. */
export function absenceSentence({ status, reason }: Estimate, subject: SentenceSubject): string {
  const when = subject.quarterLabel === null ? '' : `, ${subject.quarterLabel}`;
  return `No ${nounOf(subject)} can be shown for ${subject.areaName}${when}: ${whyNone(status, reason)}`;
}

function nounOf({ comparison, measure }: SentenceSubject): string {
  const nouns = {
    NONE: 'figure for',
    GROUPS: 'gap in',
    AREAS: 'difference in',
    QUARTERS: 'change of',
  } satisfies Record<SentenceSubject['comparison']['kind'], string>;
  return `${nouns[comparison.kind]} ${measure}`;
}

function whyNone(status: Estimate['status'], reason: string | null): string {
  switch (status) {
    case 'SUPPRESSED':
      return 'it is hidden to protect people.';
    case 'NOT_REPORTED':
      return 'no accepted return gives it yet.';
    case 'NOT_APPLICABLE':
      return 'it does not apply there.';
    case 'NOT_COMPUTABLE':
    case 'PUBLISHED':
      return reason === null ? 'there is not enough to compute it.' : continued(reason);
  }
}

/** A sentence as the continuation of another: a plain first word loses its capital, a name keeps it. */
function continued(sentence: string): string {
  const [first = ''] = sentence.split(' ');
  const isPlain = ['A', 'An', 'The', 'There', 'Every', 'Fewer', 'No', 'Nobody', 'None', 'It', 'This'].includes(first);
  const words = isPlain ? lowerFirst(sentence) : sentence;
  return words.endsWith('.') ? words : `${words}.`;
}
