import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { putAwayLater } from './clean-up.js';

/** A process of the product that a run has started. */
export class Child {
  /** Everything that it said. */
  output = '';
  /** Resolves when it and everything that shares its output has ended. */
  readonly closed: Promise<void>;
  private isOver = false;

  constructor(
    private readonly child: ChildProcess,
    private readonly name: string,
  ) {
    const keep = (chunk: Buffer) => (this.output = (this.output + chunk.toString()).slice(-mostOutput));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('exit', () => (this.isOver = true));
    const forget = putAwayLater(() => (this.isOver ? Promise.resolve() : this.stop()));
    this.closed = new Promise((resolve) => child.once('close', () => resolve()));
    void this.closed.then(forget);
  }

  /** Starts a program of Node. Its settings are added to those of this process. */
  static start(name: string, words: readonly string[], settings: Record<string, string>): Child {
    // Not the address of another database, whatever this process runs on.
    const own = { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', ...settings };
    return new Child(spawn(process.execPath, words, { env: own, stdio: ['ignore', 'pipe', 'pipe'] }), name);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get hasEnded(): boolean {
    return this.isOver;
  }

  /** Its exit code; null while it runs, and where a signal ended it. */
  get exitCode(): number | null {
    return this.child.exitCode;
  }

  /** The last line that it said. */
  get lastLine(): string {
    return this.output.trimEnd().split('\n').at(-1) ?? '';
  }

  /** Asks it to end, and makes it when it takes too long. */
  async stop(): Promise<void> {
    if (!this.isOver) this.child.kill('SIGTERM');
    const patience = new AbortController();
    const late = sleep(stopPatienceMs, 'LATE', { signal: patience.signal }).catch(() => 'ENDED');
    if ((await Promise.race([this.closed, late])) === 'LATE') this.child.kill('SIGKILL');
    patience.abort();
  }

  /** Waits until something is so; rejects when the process ends before, or it takes too long. */
  async until(isSo: () => boolean | Promise<boolean>, what: string, withinMs: number): Promise<void> {
    const deadline = performance.now() + withinMs;
    while (!(await isSo())) {
      if (this.isOver) throw new Error(`The ${this.name} ended before it was ${what}: ${this.output.slice(-1_000)}`);
      if (performance.now() > deadline) {
        throw new Error(`The ${this.name} was not ${what} within ${withinMs / 1000} s: ${this.output.slice(-1_000)}`);
      }
      await sleep(50);
    }
  }
}

const mostOutput = 200_000;
const stopPatienceMs = 60_000;
