import { requiredSections, stratifiers } from '@monitor/domain';
import type { FrameworkCatalogue, OrganisationType } from '@monitor/domain';
import { domainPath, returnPath, tablePath } from './paths.js';
import type { ReturnPlace } from './paths.js';

/** The pages of a return that are filled in, in the order of the task list. */
export function fillingPages(place: ReturnPlace, type: OrganisationType, catalogue: FrameworkCatalogue): string[] {
  return requiredSections(type, catalogue).flatMap((section) =>
    section.kind === 'DOMAIN'
      ? [domainPath(place, section.key)]
      : stratifiers.map((stratifier) => tablePath(place, section.key, stratifier)),
  );
}

/** The page after one that is filled in; after the last, the task list. */
export function nextPage(pages: readonly string[], current: string, place: ReturnPlace): string {
  return pages[pages.indexOf(current) + 1] ?? returnPath(place);
}
