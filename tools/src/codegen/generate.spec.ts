import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { generate } from './generate.js';

const schema = (scalar: string) => parse(`scalar ${scalar} type Query { due: ${scalar}! note: String }`);
const documents = [{ location: 'due.graphql', document: parse('query Due { due note }') }];

describe('generate', () => {
  it('types what a document asks for, absent values as null', async () => {
    const { types } = await generate(schema('Day'), documents);
    expect(types).toContain('export type DueQuery = { due: string, note: string | null };');
  });

  it('writes each document into a module of its own, and no code beside the types', async () => {
    const another = { location: 'note.graphql', document: parse('query Note { note }') };
    const generated = await generate(schema('Day'), [...documents, another]);
    expect([...generated.documents.keys()]).toEqual(['Due', 'Note']);
    expect(generated.documents.get('Note')).toMatch(/^export const NoteDocument = .*"note".*NoteQueryVariables>;$/m);
    expect(generated.documents.get('Note')).not.toContain('"due"');
    expect(generated.types).not.toMatch(/^export (const|function|class)/m);
  });

  it('stops at a scalar whose form in the browser nobody has decided', async () => {
    await expect(generate(schema('Money'), documents)).rejects.toThrow('Money');
  });

  it('stops at a document that the schema cannot answer', async () => {
    const wrong = [{ location: 'wrong.graphql', document: parse('query Wrong { paid }') }];
    await expect(generate(schema('Day'), wrong)).rejects.toThrow('paid');
  });
});
