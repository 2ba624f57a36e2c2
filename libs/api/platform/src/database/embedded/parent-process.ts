import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The process of this product that started another and still runs; null where it has ended and some process of the
 * system took its place, and where that cannot be known.
 */
export function parentOf(pid: number): number | null {
  try {
    const parent = process.platform === 'linux' ? parentByProc(pid) : Number(ask(pid, 'ppid='));
    if (!Number.isInteger(parent) || parent <= 0) return null;
    const name = process.platform === 'linux' ? readFileSync(`/proc/${parent}/cmdline`, 'utf8') : ask(parent, 'comm=');
    return /(?:^|\/)node(?:\0|$)/m.test(name) ? parent : null;
  } catch {
    return null;
  }
}

function parentByProc(pid: number): number {
  // pid (name) state parent …: the name may hold anything.
  const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
}

const ask = (pid: number, what: string): string =>
  execFileSync('ps', ['-o', what, '-p', String(pid)], { encoding: 'utf8' }).trim();
