import { GraphQLError } from 'graphql';
import { operationLimits } from './operation-limits.js';
import type { OperationLimit } from './operation-limits.js';

const words: Record<OperationLimit, string> = {
  bytes: 'bytes of query',
  lines: 'lines',
  tokens: 'words and signs',
  nesting: 'levels of brackets',
  definitions: 'operations and fragments',
  rootFields: 'operations',
  depth: 'levels',
  selections: 'fields, with every fragment written out',
  repeats: 'times the same field in one place',
  aliases: 'aliases',
  variables: 'variables',
  directives: 'directives',
  values: 'values in the variables',
  valueNesting: 'levels of values in the variables',
  characters: 'characters in one text',
  charactersOfFile: 'characters in one file',
};

/** A request that is not understood: told as an input error with HTTP status 400. */
export function notUnderstood(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}

/** Refuses what goes beyond a limit. Counting may have stopped there, so more may have been asked than is told. */
export function keepWithin(limit: OperationLimit, found: number): void {
  const most = operationLimits[limit];
  if (found <= most) return;
  throw notUnderstood(
    `The request asks too much at once: ${found} or more ${words[limit]}; at most ${most} are served. Ask in several requests.`,
  );
}
