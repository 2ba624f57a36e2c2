import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { isSpecifiedDirective, isSpecifiedScalarType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Something of a schema that a reader of its documentation meets, with what is said of it. */
export interface DescribedElement {
  /** Where it stands, for example `Query.areas(level:)` or `Role.PREPARER`. */
  coordinate: string;
  /** Its own name; an input has the name of the type that it is the input of. */
  name: string;
  description: string;
}

interface Described {
  name: string;
  description?: string | null | undefined;
}

function element(coordinate: string, { name, description }: Described): DescribedElement {
  return { coordinate, name, description: description ?? '' };
}

function argumentsOf(coordinate: string, args: readonly GraphQLArgument[]): DescribedElement[] {
  return args.map((argument) => element(`${coordinate}(${argument.name}:)`, argument));
}

function fieldOf(type: string, field: GraphQLField<unknown, unknown>): DescribedElement[] {
  const coordinate = `${type}.${field.name}`;
  return [element(coordinate, field), ...argumentsOf(coordinate, field.args)];
}

function partsOf(type: GraphQLNamedType): DescribedElement[] {
  const { name } = type;
  if (isEnumType(type)) return type.getValues().map((value) => element(`${name}.${value.name}`, value));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => element(`${name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => fieldOf(name, field));
}

/** A schema with its types, fields, arguments, enum values and directives, without those that GraphQL brings along. */
export function describedElements(schema: GraphQLSchema): DescribedElement[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    element('schema', { name: 'schema', description: schema.description }),
    ...types.flatMap((type) => [
      element(type.name, { ...type, name: type.name.replace(/Input$/, ''), description: type.description }),
      ...partsOf(type),
    ]),
    ...directives.flatMap((directive) => [
      element(`@${directive.name}`, directive),
      ...argumentsOf(`@${directive.name}`, directive.args),
    ]),
  ];
}
