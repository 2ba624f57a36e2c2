import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { workspacePath } from '../../start/workspace.js';
import { documents } from './documents.js';

describe('what clients send', () => {
  it.each(Object.entries(documents))('%s is a request of the schema', (_name, text) => {
    const schema = buildSchema(readFileSync(workspacePath('apps/api/schema.graphql'), 'utf8'));
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
