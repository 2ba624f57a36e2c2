import { DomainError } from '../errors/domain-error.js';
import type { OrganisationType } from '../organisations/organisation.js';
import { edition1 } from './edition-1/edition-1.js';
import type { FrameworkAction, FrameworkCatalogue } from './framework.js';

/** Every edition of the catalogue that returns may refer to, oldest first. */
export const frameworkCatalogues: FrameworkCatalogue[] = [edition1];

/** The edition that new returns are begun with. */
export const currentCatalogue: FrameworkCatalogue = edition1;

/** An edition by its number; refuses one that was never published. */
export function catalogueVersion(version: number): FrameworkCatalogue {
  const found = frameworkCatalogues.find((catalogue) => catalogue.version === version);
  if (found === undefined) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `There is no edition ${String(version)} of the framework’s catalogue. The latest is ${currentCatalogue.version}.`,
    );
  }
  return found;
}

/** The actions that a type of organisation must answer, in catalogue order. */
export function actionsFor(catalogue: FrameworkCatalogue, type: OrganisationType): FrameworkAction[] {
  return catalogue.actions.filter(({ askedOf }) => askedOf.includes(type));
}

/** The action with a code in an edition, or null where the edition does not hold it. */
export function findAction(catalogue: FrameworkCatalogue, code: string): FrameworkAction | null {
  return catalogue.actions.find((action) => action.code === code) ?? null;
}

/** The action with a code in the newest edition that holds it, or null where none does. */
export function findActionOfAnyEdition(code: string): FrameworkAction | null {
  const found = frameworkCatalogues.map((catalogue) => findAction(catalogue, code));
  return found.findLast((action) => action !== null) ?? null;
}
