import { DomainError } from '../../errors/domain-error.js';
import type { QuarterId } from '../../quarter/quarter.js';
import type { FormEdition } from '../definition/form-edition.js';
import { firstEdition } from './edition-1/first-edition.js';
import { secondEdition } from './edition-2/second-edition.js';

/** Every edition that returns may answer, oldest first. */
export const formEditions: readonly FormEdition[] = [firstEdition, secondEdition];

/** The edition that was published last. */
export const latestEdition: FormEdition = secondEdition;

/** An edition by its number; refuses one that was never published (INPUT_NOT_UNDERSTOOD). */
export function editionOf(version: number): FormEdition {
  const edition = formEditions.find((each) => each.version === version);
  if (edition === undefined) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `There is no edition ${String(version)} of the form. The latest is ${latestEdition.version}.`,
    );
  }
  return edition;
}

/** The edition that returns of a quarter answer: the last one that begins with it or earlier. */
export function editionFor(quarterId: QuarterId): FormEdition {
  return formEditions.findLast(({ firstQuarter }) => firstQuarter <= quarterId) ?? firstEdition;
}
