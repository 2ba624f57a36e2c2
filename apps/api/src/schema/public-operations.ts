import { operationsOf } from '@monitor/api-platform';
import { resolverClasses } from './resolver-classes.js';

/** Names of the operations that are answered without signing in. */
export function publicOperations(): ReadonlySet<string> {
  const operations = resolverClasses().flatMap(operationsOf);
  return new Set(operations.filter(({ access }) => access?.kind === 'PUBLIC').map(({ name }) => name));
}
