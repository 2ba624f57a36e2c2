import { questionsOf } from '../definition/edition-questions.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { derivedFromEditions, editionOf, latestEdition } from './form-editions.js';
import { organisationTypes } from '../../organisations/organisation.js';
import type { OrganisationType } from '../../organisations/organisation.js';
import type { FrameworkAction, FrameworkCatalogue } from '../../framework/framework.js';

function isOrganisationType(text: string): text is OrganisationType {
  return (organisationTypes as readonly string[]).includes(text);
}

function toAction(question: Question): FrameworkAction[] {
  if (question.action === undefined) return [];
  const { code, text, shortText, hint, principles, askedOf, action } = question;
  // In the order in which the edition names them: a published catalogue is compared with what was published before.
  const types = Object.keys(askedOf).filter(isOrganisationType);
  return [{ code, text, shortText, hint, principles: [...principles], askedOf: types, ...action }];
}

/** The framework's actions as an edition of the form holds them. */
export function catalogueOf(edition: FormEdition): FrameworkCatalogue {
  const { version, publishedOn, source, principles, domains } = edition;
  const actions = questionsOf(edition).flatMap(toAction);
  return { version, publishedOn, source, principles: [...principles], domains: [...domains], actions };
}

/** Every edition of the catalogue that returns may refer to, oldest first. */
export const frameworkCatalogues = derivedFromEditions((editions): readonly FrameworkCatalogue[] =>
  editions.map(catalogueOf),
);

/** The latest edition's catalogue. */
export function currentCatalogue(): FrameworkCatalogue {
  return catalogueVersion(latestEdition().version);
}

/** An edition's catalogue by its number; refuses one that was never published. */
export function catalogueVersion(version: number): FrameworkCatalogue {
  const edition = editionOf(version);
  return frameworkCatalogues().find((catalogue) => catalogue.version === edition.version) ?? catalogueOf(edition);
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
  const actions = frameworkCatalogues().map((catalogue) => findAction(catalogue, code));
  return actions.findLast((action) => action !== null) ?? null;
}
