import { spawn } from 'node:child_process';
import type { ServerAccount } from './server-account.js';

/** The environment of PostgreSQL's programs: plain C messages, UTC, and no PG* variable of the caller's. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** Runs one of PostgreSQL's programs to its end as the given account. Rejects with what it said when it fails. */
export function runProgram(program: string, options: string[], account: ServerAccount | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      ...account,
      // The caller's folder may be closed to the account.
      cwd: '/',
      env: programEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${program} ended with code ${code}: ${said.trim()}`));
    });
  });
}
