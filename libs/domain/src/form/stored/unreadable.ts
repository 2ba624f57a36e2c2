import { DomainError } from '../../errors/domain-error.js';
import type { ReturnContent } from '../definition/answer.js';

/** The return that a stored content belongs to: what its head says, whatever the content itself holds. */
export type ContentOwner = Pick<ReturnContent, 'organisationCode' | 'quarterId' | 'edition'>;

export type Stored = Record<string, unknown>;

/** Says where a stored return cannot be read (STATE_DOES_NOT_ALLOW): a guess would give a wrong figure. */
export function unreadable(owner: ContentOwner, at: { place: string; value: unknown; wanted: string }): DomainError {
  const { organisationCode, quarterId } = owner;
  const { place, value, wanted } = at;
  const shown = JSON.stringify(value)?.slice(0, 40) ?? 'nothing';
  return new DomainError(
    'STATE_DOES_NOT_ALLOW',
    `The submitted return of ${organisationCode} for ${quarterId} cannot be read: found ${shown} at ${place}, ` +
      `wanted ${wanted}. Nothing was changed. Report it: it must be mended where it is kept.`,
    { place },
  );
}

/** An object, or a refusal. */
export function partsOf(owner: ContentOwner, value: unknown, place: string): Stored {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw unreadable(owner, { place, value, wanted: 'an object' });
}

/** The rows of a list, each with its place; an absent list has none. */
export function rowsAt(owner: ContentOwner, value: unknown, place: string): [row: Stored, place: string][] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw unreadable(owner, { place, value, wanted: 'a list' });
  return value.map((row: unknown, index) => [partsOf(owner, row, `${place}[${index}]`), `${place}[${index}]`]);
}
