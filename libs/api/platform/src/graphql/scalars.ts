import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Years that somebody may mean. The calendars of JavaScript and PostgreSQL part before the year 1 and after 9999. */
const firstYear = 1900;
const lastYear = 2199;

function isMeant(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return dayPattern.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`wanted a day of the calendar as yyyy-mm-dd, found ${JSON.stringify(value)}`);
}

/** What a caller writes for a day. What is kept is shown as it is, whatever its year. */
function readMeantDay(value: unknown): string {
  const day = readDay(value);
  if (isMeant(day)) return day;
  throw new GraphQLError(`wanted a day from ${firstYear} to ${lastYear}, found ${JSON.stringify(value)}`);
}

/** A day of the calendar, yyyy-mm-dd, without a time or zone. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A day of the calendar as yyyy-mm-dd. In a question it must lie in the years 1900 to 2199.',
  serialize: readDay,
  parseValue: readMeantDay,
  parseLiteral: (node) => readMeantDay(node.kind === Kind.STRING ? node.value : undefined),
});

function readInstant(value: unknown): Date {
  const instant = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError('wanted an instant in ISO 8601, for example 2026-04-30T09:00:00Z');
}

function readMeantInstant(value: unknown): Date {
  if (typeof value === 'string' && instantPattern.test(value) && isMeant(value)) return readInstant(value);
  throw new GraphQLError(
    `wanted an instant in ISO 8601 from ${firstYear} to ${lastYear}, for example 2026-04-30T09:00:00Z`,
  );
}

/** An instant in ISO 8601, always written in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601, in UTC.',
  serialize: (value) => readInstant(value).toISOString(),
  parseValue: readMeantInstant,
  parseLiteral: (node) => readMeantInstant(node.kind === Kind.STRING ? node.value : undefined),
});
