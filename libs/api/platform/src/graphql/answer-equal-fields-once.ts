import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, object, Record<string, unknown>>;

/** Values with their keys in one order, so that equal arguments are written alike however they were sent. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

function onceARequest(name: string, resolve: Resolver, answers: WeakMap<object, Map<string, unknown>>): Resolver {
  return (source, given, context, info) => {
    const answered = answers.get(context) ?? new Map<string, unknown>();
    answers.set(context, answered);
    const question = `${name} ${canonical(given)}`;
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
