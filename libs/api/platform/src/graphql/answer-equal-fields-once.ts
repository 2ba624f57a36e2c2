import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { canonicalJson } from './canonical-json.js';

type Resolver = GraphQLFieldResolver<unknown, object, Record<string, unknown>>;

function onceARequest(name: string, resolve: Resolver, answers: WeakMap<object, Map<string, unknown>>): Resolver {
  return (source, given, context, info) => {
    const answered = answers.get(context) ?? new Map<string, unknown>();
    answers.set(context, answered);
    const question = `${name} ${canonicalJson(given)}`;
    if (!answered.has(question)) answered.set(question, resolve(source, given, context, info));
    return answered.get(question);
  };
}

/**
 * Lets each query of a request be answered once for the same arguments, after coercion, however many aliases ask it.
 * Mutations are left alone: each of them is meant.
 */
export function answerEqualFieldsOnce(schema: GraphQLSchema): GraphQLSchema {
  const answers = new WeakMap<object, Map<string, unknown>>();
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    if (field.resolve) field.resolve = onceARequest(name, field.resolve as Resolver, answers);
  }
  return schema;
}
