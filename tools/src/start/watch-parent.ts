import { readFileSync } from 'node:fs';

const watchEveryMs = 200;

/**
 * Calls back when npm, asked to stop or killed, has left this process behind: npm passes a signal on to the shell between
 * them only, which dies without passing it on; and when npm is killed the shell lives on and knows nothing.
 */
export function whenLeftBehindByNpm(leftBehind: () => void): void {
  // Started without npm, a parent may well end first (a terminal that is closed on purpose).
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const ancestors = ancestorsToNpm();
  const watch = setInterval(() => {
    if (ancestorsToNpm(ancestors.length).join() === ancestors.join()) return;
    clearInterval(watch);
    leftBehind();
  }, watchEveryMs);
  watch.unref();
}

/** The parent of this process and, where that is a shell, npm above it: not further, what started npm may well end. */
function ancestorsToNpm(count = 2): number[] {
  const parent = process.ppid;
  const above = count > 1 && isShell(parent) ? parentOf(parent) : null;
  return above === null ? [parent] : [parent, above];
}

function isShell(pid: number): boolean {
  try {
    return /^(?:da|ba|z|k|a)?sh$/.test(readFileSync(`/proc/${pid}/comm`, 'utf8').trim());
  } catch {
    // Only Linux shows it.
    return false;
  }
}

function parentOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
