import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { printApiSchema } from './print-api-schema.js';

const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');

describe('the committed schema', () => {
  it('is what the classes make (npm run schema prints it)', async () => {
    expect(await printApiSchema()).toBe(committed);
  });
});
