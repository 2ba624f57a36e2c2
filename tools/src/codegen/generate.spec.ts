import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { generate } from './generate.js';

const schema = (scalar: string) => parse(`scalar ${scalar} type Query { due: ${scalar}! note: String }`);
const documents = [{ location: 'due.graphql', document: parse('query Due { due note }') }];

describe('generate', () => {
  it('types what a document asks for, absent values as null', async () => {
    const text = await generate(schema('Day'), documents);
    expect(text).toContain('export type DueQuery = { due: string, note: string | null };');
    expect(text).toContain('export const DueDocument');
  });

  it('stops at a scalar whose form in the browser nobody has decided', async () => {
    await expect(generate(schema('Money'), documents)).rejects.toThrow('Money');
  });

  it('stops at a document that the schema cannot answer', async () => {
    const wrong = [{ location: 'wrong.graphql', document: parse('query Wrong { paid }') }];
    await expect(generate(schema('Day'), wrong)).rejects.toThrow('paid');
  });
});
