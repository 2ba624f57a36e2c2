import { listInWords } from '@monitor/domain';
import type { CauseKind } from '../finding-words.js';
import { signedPoints } from './phrases.js';

const partWords = {
  SAME_ORGANISATIONS: 'The same organisations made',
  WHO_ANSWERED: 'Other organisations that answered, and those that no longer did, made',
  SIZE: 'Organisations that count with more or fewer people than before made',
  BOUNDARIES: 'Organisations that belong to another area made',
  REVISION: 'Returns that were corrected made',
  EDITION: 'Another edition of the form made',
} as const satisfies Partial<Record<CauseKind, string>>;

/** One part of a change in a sentence; `name` is the area of a levelling down, null where it is the area itself. */
export function causeSentence(kind: CauseKind, value: number, name: string | null = null): string {
  if (kind === 'LEVELLING_DOWN') {
    const where = name === null ? '' : `In ${name} the gap narrowed the wrong way: `;
    const words = 'the group that was ahead fell, and the one behind did not clearly rise.';
    return name === null ? `Levelling down: ${words}` : `${where}${words}`;
  }
  const words = kind in partWords ? partWords[kind as keyof typeof partWords] : 'Something else made';
  return `${words} ${signedPoints(value)} percentage points of the published change.`;
}

/** The areas without which a gap would have gone another way, and which. */
export function causeOfAreas(names: readonly string[], without: { then: number; now: number }): string {
  const [then, now] = [signedPoints(without.then), signedPoints(without.now)];
  return `Without ${listInWords(names)} it would have gone from ${then} to ${now} percentage points.`;
}
