import { spawn } from 'node:child_process';
import { OperatorError } from '../../config/operator-error.js';
import type { ServerAccount } from './server-account.js';

/** The environment of PostgreSQL's programs: plain C messages, UTC, and no PG* variable of the caller's. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Runs one of PostgreSQL's programs to its end as the given account, with `told` on its standard input. Rejects with what
 * it said when it fails.
 */
export function runProgram(
  program: string,
  options: string[],
  account: ServerAccount | null,
  told = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      ...account,
      // The caller's folder may be closed to the account.
      cwd: '/',
      env: programEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // A program that ends without listening closes its input; what is wrong is what it says.
    child.stdin.on('error', () => undefined);
    child.stdin.end(told);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(failureOf(program, code, said.trim()));
    });
  });
}

function failureOf(program: string, code: number | null, said: string): Error {
  const [, uid] = /could not look up effective user ID (\d+)/.exec(said) ?? [];
  if (uid === undefined) return new Error(`${program} ended with code ${code}: ${said}`);
  return new OperatorError(
    `Account ${uid} has no name on this machine, and PostgreSQL runs for none without. Start as an account that ` +
      '/etc/passwd knows, or set DATABASE_URL to a PostgreSQL of yours.',
  );
}
