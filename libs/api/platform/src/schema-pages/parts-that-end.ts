import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** A field that programs should leave, with the day until which it is answered and what to use instead. */
export interface PartThatEnds {
  name: string;
  reason: string;
}

/** Fields of a schema that are deprecated, those that end first in front: every reason begins with a day. */
export function partsThatEnd(schema: GraphQLSchema): PartThatEnds[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type),
  );
  return types
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
    .filter(({ field }) => field.deprecationReason != null)
    .map(({ type, field }) => ({ name: `${type}.${field.name}`, reason: field.deprecationReason ?? '' }))
    .sort((one, other) => (one.reason < other.reason ? -1 : 1));
}
