import { buildSchema, findBreakingChanges } from 'graphql';

/** What somebody's program that works with the committed schema would lose with the present one, in words. */
export function breakingChanges(committed: string, present: string): string[] {
  return findBreakingChanges(buildSchema(committed), buildSchema(present)).map(({ description }) => description);
}
