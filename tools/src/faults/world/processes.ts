import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { databaseDirectory } from './world.js';

const run = promisify(execFile);

interface Process {
  pid: number;
  parent: number;
  command: string;
}

async function allProcesses(): Promise<Process[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args='], { maxBuffer: 16 * 1024 * 1024 });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

/** The server among whatever a process has started; null while there is none. */
export async function serverBelow(ancestor: number): Promise<number | null> {
  const processes = await allProcesses();
  const family = new Set([ancestor]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const server = processes.find(({ pid, command }) => family.has(pid) && command.includes('apps/api/dist/main.js'));
  return server?.pid ?? null;
}

/** The first process of the PostgreSQL of a data directory; null while none runs. */
export function postmasterOf(directory: string): number | null {
  try {
    const file = join(databaseDirectory(directory), 'postgres', 'postmaster.pid');
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    return pid > 0 && isRunning(pid) ? pid : null;
  } catch {
    return null;
  }
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Sends a signal; false when there is nobody to send it to. */
export function trySignal(pid: number | null, signal: NodeJS.Signals): boolean {
  try {
    return pid !== null && process.kill(pid, signal);
  } catch {
    return false;
  }
}
