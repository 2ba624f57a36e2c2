import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import type { Note } from '@monitor/domain';
import { finality, liveCounts, note } from './finality.js';

const noBoard = 'The region’s own return, and those of organisations whose board is not known, are in no board.';

/** The source line of a comparison of one quarter: what the API says of it, how many returns, whether it can change. */
export function sourceNotes(answer: {
  source: string;
  quarter: ComparedQuarter;
  level: string;
  areas: readonly { accepted: number; expected: number }[];
}): Note[] {
  const total = (read: (area: { accepted: number; expected: number }) => number) =>
    answer.areas.reduce((sum, area) => sum + read(area), 0);
  const [accepted, expected] = [total((area) => area.accepted), total((area) => area.expected)];
  const outside = answer.level === 'ICB' ? [noBoard] : [];
  const sentences = [answer.source, ...outside, `Rests on ${accepted} of ${expected} expected returns.`];
  return [...sentences.map(note), finality(answer.quarter), liveCounts];
}
