import type { CellValue } from '@monitor/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ObjectFieldNode, ValueNode } from 'graphql';

/** Cells as they were sent: null empties a cell. */
export type SentCells = Readonly<Record<string, CellValue | null>>;

function isCellValue(value: unknown): value is CellValue | null {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function refused(wanted: string): GraphQLError {
  return new GraphQLError(`wanted ${wanted}`);
}

/** What a cell's name and value look like in a message: short, whatever was sent. */
function shown(cell: string, value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value;
  return `${cell.slice(0, 40)}: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
}

function readCells(value: unknown): SentCells {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('an object whose names are cells, for example {"status": "PLANNED"}');
  const cells = Object.entries(value);
  const [cell, content] = cells.find(([, each]) => !isCellValue(each)) ?? [];
  if (cell !== undefined) {
    const wanted = 'text, a finite number, true or false, a list of texts, or null to empty it';
    throw refused(`in each cell ${wanted}; found ${shown(cell, content)}`);
  }
  return Object.fromEntries(cells as [string, CellValue | null][]);
}

/** A name and a value of a literal; a list of names and values keeps a name as any other, whatever it says. */
function readField({ name, value }: ObjectFieldNode, variables: Variables): [string, unknown] {
  return [name.value, readLiteral(value, variables)];
}

type Variables = Readonly<Record<string, unknown>> | null | undefined;

function readLiteral(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables?.[node.name.value] ?? null;
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map((each) => readLiteral(each, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => readField(field, variables)));
    default:
      return node.value;
  }
}

/** The cells of an answer as JSON. What a question's cells are, the edition of the form says and `validateReturn` checks. */
export const CellsScalar = new GraphQLScalarType<SentCells, SentCells>({
  name: 'Cells',
  description:
    'The cells of one answer, an object: the name of a cell (`field`, `row.column` or `entry.field`, for example `status`, `IMD1.numerator` or `s1.name`), and what it holds: text, a number, true or false, or a list of texts. An empty cell is not there; in what is sent, null empties it too. Names with a full stop cannot be written as a literal: send cells as a variable.',
  serialize: readCells,
  parseValue: readCells,
  parseLiteral: (node, variables) => readCells(readLiteral(node, variables)),
});
