import type { FormEdition } from '@monitor/domain';
import type { Problem } from '@monitor/web-ui';
import { cellPage } from './paths.js';
import type { ReturnPlace } from './paths.js';

/**
 * Where a question is answered: those of a form on its own page, and cells of the return, which the service may find
 * something about, on theirs.
 */
export function linkToCell(place: ReturnPlace, edition: FormEdition, ownFields: readonly string[]) {
  return (field: string): Pick<Problem, 'cell' | 'page'> =>
    ownFields.includes(field) ? { cell: field } : { cell: field, page: cellPage(place, edition, field) };
}
