import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';

const deepest = 2;

/** Every field of a type that needs no argument, and of what it leads to. */
function fieldsOf(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '';
  const told = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(({ defaultValue }) => defaultValue === undefined)) return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    const within = depth === 1 ? '' : fieldsOf(inner, depth - 1);
    return within === '' ? [] : [`${field.name} ${within}`];
  });
  return told.length === 0 ? '' : `{ ${told.join(' ')} }`;
}

/** A mutation of the schema that the test knows by name. */
export function mutationOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> {
  const field = schema.getMutationType()?.getFields()[name];
  if (field === undefined) throw new Error(`The schema has no mutation ${name}.`);
  return field;
}

/** For tests: a mutation that asks for everything it can answer, two levels deep. */
export function askingForAll(schema: GraphQLSchema, name: string): string {
  const field = mutationOf(schema, name);
  const input = field.args.find((argument) => argument.name === 'input')?.type;
  return `mutation Take($input: ${String(input)}) { done: ${name}(input: $input) ${fieldsOf(getNamedType(field.type), deepest)} }`;
}
