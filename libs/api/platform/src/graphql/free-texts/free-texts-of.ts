import { GraphQLString, getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLInputType } from 'graphql';

/** Words that somebody sent, and the name of the argument or input field that holds them. */
export interface FreeText {
  name: string;
  text: string;
}

/** A fingerprint of something that was looked at. Nobody typed it, and ten digits in a row come about in it by chance. */
const fingerprint = /^[0-9a-f]{16,}$/;

type Place = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;

function within(type: GraphQLInputType, name: string, value: unknown): FreeText[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((member: unknown) => within(type, name, member));
  const named = getNamedType(type);
  if (isInputObjectType(named)) return freeTextsOf(Object.values(named.getFields()), value);
  if (named !== GraphQLString || typeof value !== 'string' || fingerprint.test(value)) return [];
  return [{ name, text: value }];
}

/**
 * Every text among the values of arguments, however deep, by the types of the schema: an input that is added to it
 * is found as well. Codes and ids are no free texts, and a type of its own, such as a day or the cells of a return, is
 * checked by whoever reads it.
 */
export function freeTextsOf(places: readonly Place[], values: object): FreeText[] {
  const byName = values as Record<string, unknown>;
  return places.flatMap(({ name, type }) => within(type, name, byName[name]));
}
