import { findQuestion } from '../definition/edition-questions.js';
import type { FormEdition } from '../definition/form-edition.js';
import { formEditions } from './form-editions.js';

/**
 * Whether a question asked in an earlier edition is asked in the same words now. A reworded question is a new one: an
 * old answer neither answers it nor can be compared with a new one.
 */
export function isSameQuestion(code: string, earlierVersion: number, edition: FormEdition): boolean {
  if (earlierVersion === edition.version) return true;
  const earlier = formEditions.find(({ version }) => version === earlierVersion);
  const before = earlier === undefined ? null : findQuestion(earlier, code);
  const now = findQuestion(edition, code);
  return before !== null && before.text === now?.text && before.shape.of === now.shape.of;
}
