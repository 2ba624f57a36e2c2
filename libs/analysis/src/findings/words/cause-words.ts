import { listInWords, upperFirst } from '@monitor/domain';
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

/** The groups at both ends of a gap, in words. */
export interface EndsInWords {
  ahead: string;
  behind: string;
}

/** A gap that closed the wrong way, in a sentence; `name` is the area, null where the whole finding is about it. */
export function levellingSentence(name: string | null, { ahead, behind }: EndsInWords): string {
  const where = name === null ? 'Levelling down:' : `In ${name} the gap narrowed the wrong way:`;
  return `${where} ${ahead} fell, and ${behind} did not clearly rise.`;
}

/** The same where the other end moved as well. */
export function bothMovedSentence(name: string | null, { ahead, behind }: EndsInWords): string {
  const where =
    name === null ? 'In part this is levelling down:' : `In ${name} the gap narrowed in part the wrong way:`;
  return `${where} ${ahead} fell, while ${behind} rose.`;
}

/** A gap that closed as it should. */
export function roseSentence({ ahead, behind }: EndsInWords): string {
  return `${upperFirst(behind)} rose, and ${ahead} did not clearly fall.`;
}

/** A gap of which nobody can tell how it closed: because chance hides it, or because it would tell of single ones. */
export function howNotToldSentence({ ahead, behind }: EndsInWords, isWithheld: boolean): string {
  const either = `Whether ${ahead} fell or ${behind} rose`;
  return isWithheld
    ? `${either} would tell of single organisations and is withheld: it may be levelling down.`
    : `${either}, these figures cannot tell: it may be levelling down.`;
}

/** One part of a change in a sentence. */
export function causeSentence(kind: CauseKind, value: number): string {
  const words = kind in partWords ? partWords[kind as keyof typeof partWords] : 'Something else made';
  return `${words} ${signedPoints(value)} percentage points of the published change.`;
}

/** The areas without which a gap would have gone another way, and which. */
export function causeOfAreas(names: readonly string[], without: { then: number; now: number }): string {
  const [then, now] = [signedPoints(without.then), signedPoints(without.now)];
  return `Without ${listInWords(names)} it would have gone from ${then} to ${now} percentage points.`;
}
