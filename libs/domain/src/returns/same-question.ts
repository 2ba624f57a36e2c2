import { findAction, frameworkCatalogues } from '../framework/catalogue.js';
import type { FrameworkCatalogue } from '../framework/framework.js';

/**
 * Whether an action asked in an earlier edition is asked in the same words now. A reworded action is a new question:
 * an old answer neither answers it nor can be compared with a new one.
 */
export function isSameQuestion(code: string, earlierVersion: unknown, catalogue: FrameworkCatalogue): boolean {
  if (earlierVersion === catalogue.version) return true;
  const earlier = frameworkCatalogues.find(({ version }) => version === earlierVersion);
  const textBefore = earlier === undefined ? undefined : findAction(earlier, code)?.text;
  return textBefore !== undefined && textBefore === findAction(catalogue, code)?.text;
}
