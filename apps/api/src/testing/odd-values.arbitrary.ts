import fc from 'fast-check';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  getNamedType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';

/** Texts that no keyboard types, and some that could mean something else to a database or a browser. */
export const oddTexts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'R0A\0',
    '\u0000\u0001',
    '\ud800',
    'x\udc00',
    '\u202e',
    '%',
    '_',
    '\\',
    "'; --",
    '*',
    'R0A,R0B',
  ),
  fc.constantFrom(
    '2026-27-Q1',
    '9999-99-Q9',
    '2026-27-Q5',
    '0000-01-Q1',
    'NaN',
    'null',
    '__proto__',
    '11111111-1111-4111-8111-111111111111',
  ),
  fc.integer({ min: 1, max: 99_000 }).map((length) => 'é'.repeat(length)),
);

const oddDays = fc.oneof(
  fc.constantFrom(
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '1752-09-14',
    '2026-02-29',
    '-000001-01-01',
    '+275760-09-13',
    '2026-04-01',
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  oddTexts,
);

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ID: oddTexts,
  String: oddTexts,
  Day: oddDays,
  DateTime: fc.oneof(oddDays, fc.constantFrom('0000-01-01T00:00:00Z', '1', '2026', '+275760-09-13T00:00:00Z', '1e9')),
  Int: fc.oneof(fc.constantFrom(-1, 0, 1, 2_147_483_647, -2_147_483_648), fc.nat(50)),
  Float: fc.constantFrom(-1, 0, 0.1, 1e308, -1e-308, 5e-324, 101),
  Boolean: fc.boolean(),
  Cells: fc.oneof(fc.jsonValue(), fc.dictionary(oddTexts, fc.oneof(oddTexts, fc.jsonValue()), { maxKeys: 5 })),
};

/** Values that the type allows, made of odd ones. */
function oddValues(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return oddValues(type.ofType);
  if (isListType(type)) return fc.array(oddValues(type.ofType), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (!isInputObjectType(type)) return scalars[type.name] ?? oddTexts;
  const fields = Object.values(type.getFields());
  const model = Object.fromEntries(fields.map((field) => [field.name, oddValues(field.type)]));
  const requiredKeys = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
  return fc.record(model, { requiredKeys });
}

/** An operation with every argument as a variable, and odd values for them. */
export interface OddOperation {
  name: string;
  query: string;
  variables: fc.Arbitrary<Record<string, unknown>>;
}

function oddOperation(kind: string, field: GraphQLField<unknown, unknown>): OddOperation {
  const { name, args, type } = field;
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(' ');
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(' ');
  const asked = isObjectType(getNamedType(getNullableType(type))) ? ' { __typename }' : '';
  return {
    name: `${kind} ${name}`,
    query: `${kind} (${declared}) { ${name}(${given})${asked} }`,
    variables: fc.record(Object.fromEntries(args.map((argument) => [argument.name, oddValues(argument.type)]))),
  };
}

/** Every operation of a schema that takes anything. */
export function oddOperations(schema: GraphQLSchema): OddOperation[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
    (field) => ['mutation', field] as const,
  );
  return [...queries, ...mutations]
    .filter(([, { args }]) => args.length > 0)
    .map(([kind, field]) => oddOperation(kind, field));
}
