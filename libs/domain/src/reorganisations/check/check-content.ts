import type { OrganisationType } from '../../organisations/organisation.js';
import { formatDay } from '../../quarter/day.js';
import type { KnownBodies } from '../known-bodies.js';
import { closingCodes } from '../reorganisation.js';
import type { ReorganisationContent, ReorganisationIssue } from '../reorganisation.js';

/** What every check is given: the draft, what is known, and what both say of the day. */
export interface CheckWork {
  content: ReorganisationContent;
  known: KnownBodies;
  /** Codes of bodies that end the day before. */
  closing: ReadonlySet<string>;
}

export function checkWork(content: ReorganisationContent, known: KnownBodies): CheckWork {
  return { content, known, closing: closingCodes(content) };
}

export function errorAt(field: string, message: string): ReorganisationIssue {
  return { field, severity: 'ERROR', message };
}

export function warningAt(field: string, message: string): ReorganisationIssue {
  return { field, severity: 'WARNING', message };
}

/** What a body is once the reorganisation holds; null where it is not open then. */
export function bodyAfter(code: string, { content, known, closing }: CheckWork): BodyAfter | null {
  const begun = content.newBodies.find((body) => body.code === code);
  if (begun !== undefined) return { type: begun.type, regionCode: begun.regionCode };
  if (closing.has(code)) return null;
  const period = known.on(code, known.day);
  if (period === null) return null;
  const moved = period.type === 'ICB' ? content.moves.find((move) => move.code === code)?.toCode : undefined;
  return { type: period.type, regionCode: moved ?? period.regionCode };
}

export interface BodyAfter {
  type: OrganisationType;
  regionCode: string;
}

/** "QMM", as it is shown: with its name where one is known. */
export function named(code: string, { content, known }: CheckWork): string {
  const name = content.newBodies.find((body) => body.code === code)?.name ?? known.nameOf(code);
  return name === code || name.trim() === '' ? code : `${name} (${code})`;
}

/**
 * What is wrong with ending a body that, as is already known, takes over from another on the day or later; null where
 * nothing is.
 */
export function endsBeforeItTakesOver(code: string, work: CheckWork): string | null {
  const { known } = work;
  const later = known.successions.find((link) => link.successorCode === code && link.effectiveOn >= known.day);
  if (later === undefined) return null;
  const [own, other] = [named(code, work), named(later.predecessorCode, work)];
  return `${own} cannot end: it is to take over from ${other} on ${formatDay(later.effectiveOn)}. Revoke that first.`;
}
