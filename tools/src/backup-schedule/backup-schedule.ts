import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { lastBackup } from '@monitor/api-platform';

export interface ScheduleOptions {
  everyHours: number;
  /** Where it is written down when the last backup was taken. */
  dataDirectory: string;
  /** The compiled command, and its words. */
  command: string[];
  log: (line: string) => void;
  /** How often it is looked whether one is due. */
  lookEveryMs?: number;
}

const lookEveryMs = 60_000;
const hourMs = 3_600_000;
/** After a backup that failed. */
const retryAfterMs = hourMs;
const lowestPriority = 19;

/**
 * Takes a backup whenever the last one is old enough, in a process of its own that gives way to everything else. One that
 * failed is tried again an hour later; a restart of the product neither repeats nor skips one.
 */
export class BackupSchedule {
  private readonly timer: NodeJS.Timeout;
  private running: ChildProcess | null = null;
  private notBefore = 0;
  private isLooking = false;

  constructor(private readonly options: ScheduleOptions) {
    this.timer = setInterval(() => void this.look(), options.lookEveryMs ?? lookEveryMs);
    void this.look();
  }

  /** Ends the schedule, and a backup that is under way: what was written of it is taken back. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.notBefore = Number.POSITIVE_INFINITY;
    const child = this.running;
    if (child === null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  private async look(): Promise<void> {
    if (this.isLooking || this.running !== null || Date.now() < this.notBefore) return;
    this.isLooking = true;
    try {
      const last = await lastBackup(this.options.dataDirectory);
      if (isDue(last?.at ?? null, this.options.everyHours, Date.now()) && Date.now() >= this.notBefore) this.begin();
    } catch (failure) {
      this.told(
        `it is not known when the last was taken: ${failure instanceof Error ? failure.message : String(failure)}`,
      );
    } finally {
      this.isLooking = false;
    }
  }

  private begin(): void {
    const child = spawn(process.execPath, this.options.command, {
      // In a group of its own, Ctrl-C reaches it once, through us; by the channel it learns that this process was killed.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.running = child;
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-longestSaid)));
    }
    child.once('spawn', () => child.pid !== undefined && setPriority(child.pid, lowestPriority));
    child.once('error', (failure) => (said += failure.message));
    child.once('close', (code) => {
      this.running = null;
      const lastLine = said.trim().split('\n').at(-1) ?? '';
      if (code === 0) this.options.log(lastLine);
      else this.told(lastLine);
    });
  }

  private told(reason: string): void {
    if (this.notBefore === Number.POSITIVE_INFINITY) return;
    this.notBefore = Date.now() + retryAfterMs;
    this.options.log(`The backup on schedule failed, and is tried again in an hour: ${reason}`);
  }
}

const longestSaid = 10_000;

/** Whether a backup is due. A last one in the future, by a clock that was wrong, does not stop the next for ever. */
export function isDue(lastAt: string | null, everyHours: number, now: number): boolean {
  if (lastAt === null) return true;
  return Math.abs(now - Date.parse(lastAt)) >= everyHours * hourMs;
}
