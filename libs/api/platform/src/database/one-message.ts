import { escapeLiteral } from 'pg';
import type { Client, QueryResult } from 'pg';
import type { QueryRunner } from 'typeorm';

/** What can stand for a place of a statement; whatever else is needed goes as JSON. */
export type StatementValue = string | number | boolean | null | readonly string[];

/** One statement, with the values of its places ($1, $2 …). */
export interface Statement {
  sql: string;
  values?: StatementValue[];
}

/**
 * Sends statements in one message, so that they cost one wait for an answer, and gives back the rows of each. Each of
 * them sees what was committed before it began, as if it had been sent alone; the first that fails ends the message.
 *
 * PostgreSQL takes several statements in one message only as text: this is the one place where a value becomes part of
 * it, quoted by the driver. For statements of fixed text and values that the product itself has written.
 */
export async function queryTogether(
  { queryRunner }: { queryRunner?: Pick<QueryRunner, 'connect'> | undefined },
  statements: readonly Statement[],
): Promise<Record<string, unknown>[][]> {
  if (queryRunner === undefined) throw new Error('Statements are sent together within a transaction only.');
  return sendTogether((await queryRunner.connect()) as Client, statements);
}

/** The same over a connection. */
export async function sendTogether(
  connection: Pick<Client, 'query'>,
  statements: readonly Statement[],
): Promise<Record<string, unknown>[][]> {
  const text = statements.map(statementText).join(';\n');
  const answered: unknown = await connection.query(text);
  const results = (Array.isArray(answered) ? answered : [answered]) as QueryResult<Record<string, unknown>>[];
  if (results.length !== statements.length) {
    throw new Error(`PostgreSQL answered ${results.length} statements, wanted ${statements.length}.`);
  }
  return results.map(({ rows }) => rows);
}

/** A statement with its values in their places. */
export function statementText({ sql, values = [] }: Statement): string {
  return sql.replace(/\$(\d+)/g, (place, number: string) => {
    const value = values[Number(number) - 1];
    if (value === undefined) throw new Error(`The statement has no value for ${place}.`);
    return valueText(value);
  });
}

function valueText(value: StatementValue): string {
  if (value === null) return 'NULL';
  const text = typeof value === 'object' ? arrayText(value) : String(value);
  // The end of a message: what followed it would be lost.
  if (text.includes('\0')) throw new Error('A value holds the null character, which PostgreSQL cannot keep.');
  return escapeLiteral(text);
}

/** An array as PostgreSQL reads it: every member quoted. */
function arrayText(members: readonly string[]): string {
  return `{${members.map((member) => `"${member.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}
