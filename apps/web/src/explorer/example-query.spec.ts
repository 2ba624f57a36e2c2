import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { exampleQuery } from './example-query.js';

const schema = buildSchema(await readFile(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'));

describe('what the explorer opens with', () => {
  it('is a question that the schema answers', () => {
    expect(validate(schema, parse(exampleQuery))).toEqual([]);
  });
});
