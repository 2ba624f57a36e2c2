import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');

/** A day of the calendar, then what to use instead by its name. */
const wellSaid = /^Until (\d{4}-\d{2}-\d{2}): use `\w+`/;

interface Deprecated {
  name: string;
  reason: string;
}

interface Part {
  of: string;
  name: string;
  deprecationReason?: string | null;
}

/** Every field, argument and value of a schema that is deprecated. */
function deprecatedIn(schema: GraphQLSchema): Deprecated[] {
  const parts = Object.values(schema.getTypeMap()).flatMap((type): Part[] => {
    if (isEnumType(type)) return type.getValues().map((value) => ({ of: type.name, ...value }));
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ of: type.name, ...field }));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields());
    const args = fields.flatMap((field) => field.args.map((each) => ({ of: `${type.name}.${field.name}`, ...each })));
    return [...fields.map((field) => ({ of: type.name, ...field })), ...args];
  });
  return parts.flatMap(({ of, name, deprecationReason }) =>
    deprecationReason == null ? [] : [{ name: `${of}.${name}`, reason: deprecationReason }],
  );
}

function isWellSaid({ reason }: Deprecated): boolean {
  const [, day = ''] = wellSaid.exec(reason) ?? [];
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true && day !== '';
}

describe('whatever is deprecated', () => {
  it('says until which day it is answered, and what to use instead', () => {
    const deprecated = deprecatedIn(buildSchema(committed));
    expect(deprecated.map(({ name }) => name)).toContain('Query.comparabilityBreaks');
    expect(deprecated.filter((each) => !isWellSaid(each))).toEqual([]);
  });

  it.each([
    ['a field', 'type Query { a: Int @deprecated(reason: "use `b`") b: Int }'],
    ['an argument', 'type Query { b(a: Int @deprecated(reason: "Until 2027-02-30: use `c`"), c: Int): Int }'],
    ['a value', 'type Query { b: E } enum E { A @deprecated(reason: "Until soon: use `C`") C }'],
    ['a field of an input', 'type Query { b(i: I): Int } input I { a: Int @deprecated c: Int }'],
  ])('is found where %s does not say it', (_what, text) => {
    expect(deprecatedIn(buildSchema(text)).map(isWellSaid)).toEqual([false]);
  });
});
