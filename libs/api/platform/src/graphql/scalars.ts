import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return dayPattern.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`wanted a day of the calendar as yyyy-mm-dd, found ${JSON.stringify(value)}`);
}

/** A day of the calendar, yyyy-mm-dd, without a time or zone. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A day of the calendar as yyyy-mm-dd.',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

function readInstant(value: unknown): Date {
  const instant = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError('wanted an instant in ISO 8601, for example 2026-04-30T09:00:00Z');
}

/** An instant in ISO 8601, always written in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601, in UTC.',
  serialize: (value) => readInstant(value).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});
