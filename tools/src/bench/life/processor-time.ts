import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, as Linux counts the time of processes. */
const ticksASecond = 100;

/** The parent and the processor time, in seconds, of a process; null where it has ended. */
function processTime(pid: string): { parent: number; seconds: number } | null {
  try {
    // The name, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [parent, ...ticks] = [fields[1], fields[11], fields[12], fields[13], fields[14]].map(Number);
    return { parent: parent ?? 0, seconds: ticks.reduce((sum, each) => sum + each, 0) / ticksASecond };
  } catch {
    return null;
  }
}

/**
 * Processor seconds that a process and its children have used, those that ended included: what work costs whatever else
 * the machine is doing. Not a number where the system does not tell (anything but Linux).
 */
export function processorSeconds(pid: number): number {
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const own = all.map((name) => ({ name: Number(name), time: processTime(name) }));
    return own
      .filter(({ name, time }) => name === pid || time?.parent === pid)
      .reduce((sum, { time }) => sum + (time?.seconds ?? 0), 0);
  } catch {
    return Number.NaN;
  }
}
