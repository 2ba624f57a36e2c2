import { DomainError } from '../../errors/domain-error.js';
import type { QuarterId } from '../../quarter/quarter.js';
import { canonicalJson } from '../definition/canonical-json.js';
import type { FormEdition } from '../definition/form-edition.js';
import { firstEdition } from './edition-1/first-edition.js';
import { secondEdition } from './edition-2/second-edition.js';

/** What the product ships, oldest first; `addEdition` puts those that administrators published after them. */
const editions: FormEdition[] = [firstEdition, secondEdition];

/** Every edition that returns may answer, oldest first. It grows while the product runs, and only ever grows. */
export const formEditions: readonly FormEdition[] = editions;

/** The edition that was published last. Returns of a quarter answer `editionFor` it, which may be an earlier one. */
export function latestEdition(): FormEdition {
  return editions.at(-1) ?? firstEdition;
}

/**
 * Makes an edition that was published elsewhere one that returns may answer. An edition that is there already is left
 * alone; another content under its number is refused, because an edition is never edited.
 */
export function addEdition(edition: FormEdition): void {
  const held = editions.find(({ version }) => version === edition.version);
  if (held === undefined) {
    const place = editions.findIndex(({ version }) => version > edition.version);
    editions.splice(place === -1 ? editions.length : place, 0, edition);
  } else if (definitionText(held) !== definitionText(edition)) {
    throw new Error(
      `Edition ${String(edition.version)} of the form is there with another content. Publish the change as a new edition.`,
    );
  }
}

/** The canonical text of an edition: JSON with sorted keys, the same on every machine. Its SHA-256 names the content. */
export function definitionText(edition: FormEdition): string {
  return canonicalJson(edition);
}

/** What is derived from all editions, worked out when it is first asked for and again when an edition was added. */
export function derivedFromEditions<Derived>(derive: (all: readonly FormEdition[]) => Derived): () => Derived {
  let held: { derived: Derived; from: number } | null = null;
  return () => {
    if (held?.from !== editions.length) held = { derived: derive(editions), from: editions.length };
    return held.derived;
  };
}

/** An edition by its number; refuses one that was never published (INPUT_NOT_UNDERSTOOD). */
export function editionOf(version: number): FormEdition {
  const edition = editions.find((each) => each.version === version);
  if (edition === undefined) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `There is no edition ${String(version)} of the form. The latest is ${String(latestEdition().version)}.`,
    );
  }
  return edition;
}

/** The edition that returns of a quarter answer: the last one that begins with it or earlier. */
export function editionFor(quarterId: QuarterId): FormEdition {
  return editions.findLast(({ firstQuarter }) => firstQuarter <= quarterId) ?? firstEdition;
}
