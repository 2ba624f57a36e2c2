import type { OrganisationType } from '../../organisations/organisation.js';
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
