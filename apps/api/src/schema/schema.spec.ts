import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { breakingChanges } from './compare-schemas.js';
import { printApiSchema } from './print-api-schema.js';

const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');

describe('the committed schema', () => {
  it('is what the classes make (npm run schema prints it)', async () => {
    expect(await printApiSchema()).toBe(committed);
  });

  it('tells in words what a change would break', () => {
    const before = 'type Query { quarter: String, return(id: ID): String }';
    const after = 'type Query { return(id: ID!): String }';
    expect(breakingChanges(before, after)).toEqual([
      'Query.quarter was removed.',
      'Query.return arg id has changed type from ID to ID!.',
    ]);
    expect(breakingChanges(before, `${before} type Added { more: Int }`)).toEqual([]);
  });
});
