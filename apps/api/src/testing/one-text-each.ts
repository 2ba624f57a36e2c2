import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';

/** A mutation that is sent with a text at one of the places that the schema has for texts. */
export interface TextSent {
  /** For example `draftWindowChange(input.reason)`. */
  place: string;
  query: string;
  variables: Record<string, unknown>;
}

const plain: Readonly<Record<string, unknown>> = {
  ID: '11111111-1111-4111-8111-111111111111',
  String: 'as before',
  Day: '2026-04-01',
  DateTime: '2026-04-01T09:30:00Z',
  Int: 1,
  Float: 0.5,
  Boolean: true,
  Cells: {},
};

/** Something that the type takes, and takes nothing amiss. */
function plainValue(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return plain[inner.name];
  return Object.fromEntries(Object.values(inner.getFields()).map((field) => [field.name, plainValue(field.type)]));
}

/** The places for a text within a type, each with a value that holds the text there and nothing odd elsewhere. */
function placesFor(text: string, type: GraphQLInputType): { path: string; value: unknown }[] {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return placesFor(text, inner.ofType).map(({ path, value }) => ({ path: `[]${path}`, value: [value] }));
  }
  const named = getNamedType(inner);
  if (!isInputObjectType(named)) return named.name === 'String' ? [{ path: '', value: text }] : [];
  const fields = Object.values(named.getFields());
  const others = Object.fromEntries(fields.map((field) => [field.name, plainValue(field.type)]));
  return fields.flatMap((field) =>
    placesFor(text, field.type).map(({ path, value }) => ({
      path: `.${field.name}${path}`,
      value: { ...others, [field.name]: value },
    })),
  );
}

function sentWith(text: string, { name, args, type }: GraphQLField<unknown, unknown>): TextSent[] {
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(' ');
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(' ');
  const asked = isObjectType(getNamedType(type)) ? ' { __typename }' : '';
  const query = `mutation (${declared}) { ${name}(${given})${asked} }`;
  const others = Object.fromEntries(args.map((argument) => [argument.name, plainValue(argument.type)]));
  return args.flatMap((argument) =>
    placesFor(text, argument.type).map(({ path, value }) => ({
      place: `${name}(${argument.name}${path})`,
      query,
      variables: { ...others, [argument.name]: value },
    })),
  );
}

/** Every place of every mutation of a schema that takes a text, each sent once with this one. */
export function oneTextEach(schema: GraphQLSchema, text: string): TextSent[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations.filter(({ args }) => args.length > 0).flatMap((field) => sentWith(text, field));
}
