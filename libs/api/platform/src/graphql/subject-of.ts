import { Kind, valueFromASTUntyped } from 'graphql';
import type { FieldNode, GraphQLError } from 'graphql';

/** Arguments that say what an operation is about, in the order in which they are told. */
const telling = [
  'organisationCode',
  'code',
  'id',
  'personId',
  'assignmentId',
  'regionCode',
  'quarterId',
  'revision',
  'expectedRevision',
  'expectedVersion',
];
/** Codes and ids only: what people write is not repeated. */
const readable = /^[\w.:*-]{1,64}$/;

function tell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return readable.test(text) ? text : '(unreadable)';
}

function tellArguments(given: Record<string, unknown>): string[] {
  const { input, ...others } = given;
  const inner = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
  const all = { ...inner, ...others };
  return telling.filter((name) => all[name] !== undefined && all[name] !== null).map((name) => tell(all[name]));
}

/** What an operation was asked, and about what. */
export interface Asked {
  operation: string;
  subject: string | null;
}

/** The operation that an error belongs to, with the codes and ids it was asked about. */
export function askedOf({ nodes, path }: GraphQLError, variables: Record<string, unknown>): Asked {
  const field = path?.length === 1 ? nodes?.find((node): node is FieldNode => node.kind === Kind.FIELD) : undefined;
  if (field === undefined) return { operation: String(path?.[0] ?? 'request'), subject: null };
  const given = (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]);
  const told = tellArguments(Object.fromEntries(given) as Record<string, unknown>);
  return { operation: field.name.value, subject: told.length === 0 ? null : told.join(' ') };
}
