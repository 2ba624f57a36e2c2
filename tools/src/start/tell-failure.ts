import { appendFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDiskFull, OperatorError } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { workspacePath } from './workspace.js';

/**
 * The one line for an operator about any failure: what was foreseen in its own words, anything else as its message with
 * the file that keeps the whole account.
 */
export function tellFailure(failure: unknown, environment: NodeJS.ProcessEnv = process.env): string {
  if (failure instanceof OperatorError || failure instanceof DomainError) return failure.message;
  if (isDiskFull(failure)) {
    return `There was no room on the disk (${messageOf(failure)}). Nothing was changed by what could not be written. Make room where ${dataDirectoryOf(environment)} lies, then do this again.`;
  }
  const file = keepAccount(failure, environment);
  return `Something failed that was not foreseen: ${messageOf(failure)}.${file === null ? '' : ` See ${file}.`}`;
}

/** The first line that a failure has to say; several failures in one often say nothing themselves. */
function messageOf(failure: unknown): string {
  if (failure instanceof AggregateError && failure.message === '') return messageOf(failure.errors[0]);
  const said = failure instanceof Error ? failure.message || failure.name : String(failure);
  return said.split('\n', 1)[0]!.replace(/\.$/, '');
}

function dataDirectoryOf(environment: NodeJS.ProcessEnv): string {
  return resolve(workspacePath('.'), environment['DATA_DIR'] ?? '.data');
}

/** Writes the whole account where the product keeps its logs. Null where it cannot be written. */
function keepAccount(failure: unknown, environment: NodeJS.ProcessEnv): string | null {
  const dataDirectory = dataDirectoryOf(environment);
  const file = existsSync(dataDirectory) ? join(dataDirectory, 'failures.log') : workspacePath('.nx/failures.log');
  const account = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  try {
    appendFileSync(file, `${new Date().toISOString()} ${account}\n`, { mode: 0o600 });
    return file;
  } catch {
    // A full disk may be the very failure; the line that is shown must not depend on it.
    return null;
  }
}
