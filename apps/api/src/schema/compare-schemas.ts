import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

/**
 * `Breaks`: a program that works today fails, a field that it asks for is gone. `May break`: it goes on, and may meet
 * what it does not expect, such as another value of an enum.
 */
export type Severity = 'Breaks' | 'May break';

/** A difference between two schemas that somebody's program could notice; additions alone are none. */
export interface SchemaChange {
  severity: Severity;
  /** In one English sentence, for example `Query.quarter was removed.` */
  what: string;
}

/** What programs written for the schema `before` would notice of the schema `after`. */
export function schemaChanges(before: string, after: string): SchemaChange[] {
  const [from, to] = [buildSchema(before), buildSchema(after)];
  const told = (severity: Severity) => (change: { description: string }) => ({ severity, what: change.description });
  return [
    ...findBreakingChanges(from, to).map(told('Breaks')),
    ...findDangerousChanges(from, to).map(told('May break')),
  ];
}
