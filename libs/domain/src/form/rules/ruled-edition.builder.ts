import type { FormEdition } from '../definition/form-edition.js';
import { editionOf } from '../editions/form-editions.js';

/** For tests: the second edition with some rules alone. */
export function ruledBy(...rules: readonly string[]): FormEdition {
  return { ...editionOf(2), rules };
}
