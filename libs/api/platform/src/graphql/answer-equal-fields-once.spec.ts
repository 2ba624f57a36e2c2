import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, graphql } from 'graphql';
import { answerEqualFieldsOnce } from './answer-equal-fields-once.js';

interface Counted {
  query(asked: string, variables?: Record<string, unknown>): Promise<{ data: unknown; errors: number }>;
  calls: unknown[];
}

/** A schema whose resolvers write down how they were called. */
function counted(): Counted {
  const schema = buildSchema(`
    input Filter { level: String!, within: [String!], quarters: Int = 12 }
    type Query { rows(filter: Filter!, first: Int): [Row!]!, fails: Row }
    type Mutation { save: Int! }
    type Row { of: String, call: Int }
  `);
  const calls: unknown[] = [];
  const resolvers = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  const answerWith = (name: string, answer: (given: object) => unknown) => {
    const field = resolvers[name];
    if (field) field.resolve = async (_source, given: object) => (calls.push(given), answer(given));
  };
  answerWith('rows', (given) => [{ of: JSON.stringify(given), call: calls.length }]);
  answerWith('fails', () => Promise.reject(new Error('nothing there')));
  answerWith('save', () => calls.length);
  answerEqualFieldsOnce(schema);
  return {
    calls,
    query: async (source, variableValues) => {
      const { data, errors } = await graphql({ schema, source, contextValue: {}, variableValues });
      return { data, errors: errors?.length ?? 0 };
    },
  };
}

const filters = fc.record({
  level: fc.constantFrom('ICB', 'REGION'),
  within: fc.option(fc.uniqueArray(fc.constantFrom('Y58', 'Y59'), { maxLength: 2 }), { nil: undefined }),
  quarters: fc.constantFrom(undefined, 12, 40),
});
const asked = fc.array(fc.tuple(filters, fc.constantFrom(undefined, 1, 2)), { minLength: 1, maxLength: 20 });

/** What is asked once defaults are filled in. */
function meaning([{ level, within, quarters = 12 }, first]: [Record<string, unknown>, unknown]): string {
  return JSON.stringify([level, within ?? null, quarters, first ?? null]);
}

describe('equal queries of one request', () => {
  it('are answered once, and different ones each', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (fields) => {
        const { query, calls } = counted();
        const variables = Object.fromEntries(
          fields.flatMap(([filter, first], n) => [[`f${n}`, filter], ...(first ? [[`n${n}`, first]] : [])]),
        );
        const declared = fields.map((_, n) => `$f${n}: Filter!, $n${n}: Int`).join(' ');
        const text = fields.map((_, n) => `a${n}: rows(filter: $f${n}, first: $n${n}) { of call }`).join(' ');
        const { errors } = await query(`query (${declared}) { ${text} }`, variables);
        expect(errors).toBe(0);
        expect(calls).toHaveLength(new Set(fields.map(meaning)).size);
      }),
    );
  });

  it('give every alias what its own arguments ask for', async () => {
    const { query } = counted();
    const { data } = await query('{ a: rows(filter: { level: "A" }) { of } b: rows(filter: { level: "B" }) { of } }');
    expect(JSON.stringify(data)).toMatch(/a.*level.*A.*b.*level.*B/);
  });

  it('fail at every alias when they fail', async () => {
    const { query, calls } = counted();
    expect(await query('{ a: fails { of } b: fails { of } }')).toMatchObject({ data: { a: null, b: null }, errors: 2 });
    expect(calls).toHaveLength(1);
  });

  it('are asked anew by the next request', async () => {
    const { query, calls } = counted();
    for (let request = 0; request < 3; request += 1) await query('{ rows(filter: { level: "A" }) { of } }');
    expect(calls).toHaveLength(3);
  });

  it('are only queries: each mutation is meant', async () => {
    const { query, calls } = counted();
    await query('mutation { a: save b: save }');
    expect(calls).toHaveLength(2);
  });
});
