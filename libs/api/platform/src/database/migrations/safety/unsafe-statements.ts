import type { MigrationFile } from '../migration-file.js';
import { statementsOf } from './statements-of.js';
import { changeRules, removalRule, statementRules } from './table-changes.js';

/** A statement that would hold up whoever uses the service, or break the version before this one. */
export interface UnsafeStatement {
  statement: string;
  why: string;
}

type Step = Pick<MigrationFile, 'sql' | 'transaction'>;
type Finding = (statement: string, newTables: ReadonlySet<string>, step: Step) => string[];

const newTable = /^create (?:unlogged )?table (?:if not exists )?(\S+)/;
const alteredTable = /^alter table (?:if exists )?(?:only )?(\S+) (.*)$/;
const newIndex = /^create (?:unique )?index (concurrently )?.*? on (?:only )?([^\s(]+)/;
const saysContract = /^-- contract: \S.{10,}$/m;

const checks: readonly Finding[] = [unsafeChange, unsafeIndex, unsafeRemoval, unsafeKind];

/** What of a migration must not be done while the service is used. The tables that it makes itself are nobody's yet. */
export function unsafeStatements(step: Step): UnsafeStatement[] {
  const statements = statementsOf(step.sql);
  const newTables = new Set(statements.flatMap((statement) => newTable.exec(statement)?.[1] ?? []));
  const faults = statements.flatMap((statement) =>
    checks.flatMap((check) => check(statement, newTables, step).map((why) => ({ statement, why }))),
  );
  return [...faults, ...validatedTooSoon(statements, newTables), ...outsideTransaction(statements, step)];
}

/** Parts of ALTER TABLE are divided by commas that stand in no brackets. */
function partsOf(changes: string): string[] {
  return changes.split(/,(?![^(]*\))/).map((part) => part.trim());
}

function unsafeChange(statement: string, newTables: ReadonlySet<string>): string[] {
  const [, table = '', changes = ''] = alteredTable.exec(statement) ?? [];
  if (table === '' || newTables.has(table)) return [];
  return partsOf(changes).flatMap((part) => changeRules.filter(({ finds }) => finds.test(part)).map(({ why }) => why));
}

function unsafeIndex(statement: string, newTables: ReadonlySet<string>): string[] {
  const [found, concurrently, table = ''] = newIndex.exec(statement) ?? [];
  if (found === undefined || concurrently !== undefined || newTables.has(table)) return [];
  return ['keeps everybody from writing while it is built: CREATE INDEX CONCURRENTLY, in a migration of its own'];
}

function unsafeRemoval(statement: string, newTables: ReadonlySet<string>, { sql }: Step): string[] {
  const [, table = ''] = alteredTable.exec(statement) ?? [];
  if (newTables.has(table) || saysContract.test(sql)) return [];
  return removalRule.finds.test(statement) ? [removalRule.why] : [];
}

function unsafeKind(statement: string): string[] {
  return statementRules.filter(({ finds }) => finds.test(statement)).map(({ why }) => why);
}

/** The lock that adding takes is held until the end, and so while the whole table is read. */
function validatedTooSoon(statements: readonly string[], newTables: ReadonlySet<string>): UnsafeStatement[] {
  const altered = (statement: string) => alteredTable.exec(statement)?.[1] ?? '';
  const added = statements.filter((statement) => / add .*not valid/.test(statement)).map(altered);
  return statements
    .filter((statement) => / validate constraint /.test(statement))
    .filter((statement) => added.includes(altered(statement)) && !newTables.has(altered(statement)))
    .map((statement) => ({
      statement,
      why: 'reads the whole table under the lock that adding it took: validate it in the next migration',
    }));
}

function outsideTransaction(statements: readonly string[], { transaction }: Step): UnsafeStatement[] {
  const concurrent = statements.filter((statement) => /\bconcurrently\b/.test(statement));
  if (transaction) {
    return concurrent.map((statement) => ({
      statement,
      why: 'cannot be done in a transaction: begin the file with "-- transaction: none"',
    }));
  }
  if (statements.length === 1) return [];
  const [statement = ''] = statements;
  return [{ statement, why: 'is half done where a later one fails: without a transaction a file holds one statement' }];
}
