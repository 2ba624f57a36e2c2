import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import type { CostTable } from './cost-table.js';
import { unknownLength } from './cost-table.js';
import { measureCost } from './measure-cost.js';

const schema = buildSchema(`
  input Filter { level: String!, quarters: Int! = 12 }
  type Query { series(filter: Filter!): Series!, page(first: Int! = 20): [Row!]!, plain: Int, unlisted: [Int!]! }
  type Mutation { save: Row! }
  type Series { areas: [Area!]!, title: String }
  type Area { name: String, points: [Point!] }
  type Point { value: Int, marks: [String!]! }
  type Row { id: ID, name: String }
`);
const table: CostTable = {
  lists: {
    'Query.page': ({ first }) => Number(first),
    'Series.areas': ({ level }) => (level === 'ICB' ? 42 : 7),
    'Area.points': ({ quarters }) => Number(quarters),
    'Point.marks': 3,
  },
  finding: { 'Query.series': ({ quarters }) => 100 * Number(quarters) },
};

function costOf(text: string, values: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('the text holds no operation');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], values);
  if (coerced === undefined) throw new Error(errors?.join());
  return measureCost({ schema, document, operation, variables: coerced }, table);
}

describe('the cost of an operation', () => {
  it('is a hundred for each operation and one for each field', () => {
    expect(costOf('{ plain }')).toBe(101);
    expect(costOf('mutation { save { id name } }')).toBe(103);
  });

  it('multiplies what stands in a list by its length, which follows from arguments anywhere around it', () => {
    const text = (quarters: number) =>
      `{ series(filter: { level: "ICB", quarters: ${quarters} }) { areas { points { value } } } }`;
    expect(costOf(text(40))).toBe(100 + 1 + 4_000 + 1 + 42 * (1 + 40 * 1));
    expect(costOf(text(4))).toBe(100 + 1 + 400 + 1 + 42 * (1 + 4 * 1));
  });

  it('is the same with variables, defaults and literals', () => {
    const asked = 'areas { name points { marks } }';
    const literal = costOf(`{ series(filter: { level: "ICB", quarters: 12 }) { ${asked} } }`);
    expect(costOf(`{ series(filter: { level: "ICB" }) { ${asked} } }`)).toBe(literal);
    const query = `query ($filter: Filter!) { series(filter: $filter) { ${asked} } }`;
    expect(costOf(query, { filter: { level: 'ICB' } })).toBe(literal);
    expect(costOf(`query ($q: Int = 12) { series(filter: { level: "ICB", quarters: $q }) { ${asked} } }`)).toBe(
      literal,
    );
  });

  it('counts every alias, and a fragment wherever it is spread', () => {
    const one = costOf('{ page { id } }');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const aliases = Array.from({ length: count }, (_, index) => `a${index}: page { ...F }`).join(' ');
        expect(costOf(`{ ...All } fragment All on Query { ${aliases} } fragment F on Row { id }`)).toBe(count * one);
      }),
    );
  });

  it('leaves out what the variables leave out', () => {
    const query = 'query ($with: Boolean!) { page { id name @include(if: $with) } plain @skip(if: true) }';
    expect(costOf(query, { with: false })).toBe(costOf('{ page { id } }'));
    expect(costOf(query, { with: true })).toBe(costOf('{ page { id name } }'));
  });

  it('never falls when more is asked for, and nonsense does not lower it', () => {
    const cost = (first: number) => costOf('query ($first: Int!) { page(first: $first) { id name } }', { first });
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 1_000 }), fc.nat(1_000), (first, more) => {
        expect(cost(first + more)).toBeGreaterThanOrEqual(cost(first));
        expect(cost(first)).toBeGreaterThanOrEqual(cost(0));
      }),
    );
  });

  it('takes a list that nobody has written down for a long one', () => {
    expect(costOf('{ unlisted }')).toBe(101 + unknownLength);
  });

  it('covers the account that the schema gives of itself', () => {
    expect(costOf('{ __schema { types { name } } }')).toBe(100 + 1 + 1 + unknownLength);
  });
});
