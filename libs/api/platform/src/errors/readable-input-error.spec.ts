import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { readableInputError } from './readable-input-error.js';

const schema = buildSchema(`
  enum Level { REGION ICB }
  input Answer { percent: Int!, level: Level, note: String, confirmed: Boolean, share: Float }
  type Query { save(answers: [Answer!]!): Int }
`);
const query = 'query Save($answers: [Answer!]!) { save(answers: $answers) }';

async function messageFor(variables: Record<string, unknown>): Promise<string> {
  const { errors } = await graphql({ schema, source: query, variableValues: variables });
  return readableInputError(errors?.[0]?.message ?? 'accepted');
}

describe('an input that does not fit', () => {
  it.each([
    [{ percent: 'x' }, 'answers[0].percent: found "x", wanted a whole number.'],
    [{ percent: 1.5 }, 'answers[0].percent: found 1.5, wanted a whole number.'],
    [{ percent: null }, 'answers[0].percent: found null, wanted a value.'],
    [{ percent: 1, level: 'MOON' }, 'answers[0].level: found "MOON", wanted one of the words of Level.'],
    [{ percent: 1, note: 4 }, 'answers[0].note: found 4, wanted text.'],
    [{ percent: 1, confirmed: 'yes' }, 'answers[0].confirmed: found "yes", wanted true or false.'],
    [{ percent: 1, share: 'half' }, 'answers[0].share: found "half", wanted a number.'],
    [{ percent: 1, state: 'SIGNED' }, 'answers[0]: "state" is not part of it.'],
    [{ level: 'ICB' }, 'answers[0]: "percent" is missing.'],
  ])('is told where it is, what was found and what was wanted: %j', async (answer, message) => {
    expect(await messageFor({ answers: [answer] })).toBe(message);
  });

  it('is told when it was left out', async () => {
    expect(await messageFor({})).toBe('answers: wanted a value of type [Answer!]!, found none.');
  });

  it('does not repeat a long text', async () => {
    const message = await messageFor({ answers: [{ percent: 'x'.repeat(5_000) }] });
    expect(message).toBe('answers[0].percent: wanted a whole number.');
  });

  it('keeps every other message', () => {
    expect(readableInputError('Cannot query field "x" on type "Query".')).toBe(
      'Cannot query field "x" on type "Query".',
    );
  });
});
