import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '@monitor/api-platform';
import { causeOf, describeEnd, readyPatienceMs, spawnApi, wordsOf } from './api-process.js';
import type { ApiEnd, ApiOptions, ApiProcess } from './api-process.js';
import { answersLive, answersReady, hangs } from './ask-health.js';
import { Restarts, mostFailures } from './restarts.js';
import { beginLog } from './server-log.js';

/** The code with which a server ends that found another database under its name: it is to begin anew on that one. */
export const databaseReplaced = 75;

export interface KeeperOptions extends ApiOptions {
  log: (line: string) => void;
  /**
   * Resolves once the database answers, to whether it did at the first question. Asked before each new start: a server
   * without a database ends at once, which is no fault of its own.
   */
  untilDatabaseAnswers: (givenUp: AbortSignal) => Promise<boolean>;
  /** Resolves to true when the server hangs. */
  isHanging?: typeof hangs;
}

/** Looks after the server: starts it again whenever it ends without having been asked to, or hangs. */
export class ApiKeeper {
  /** Resolves with a line for the operator when the server is given up. */
  readonly lost: Promise<string>;
  private readonly stopping = new AbortController();
  private readonly restarts = new Restarts();

  private constructor(
    private readonly options: KeeperOptions,
    private api: ApiProcess,
  ) {
    this.lost = this.keep();
  }

  /**
   * Starts the server and waits until it is ready. One that ends with a code of its own is not started again: it has
   * said what is wrong. Throws an OperatorError then, and when it is not ready in time or `stopping` comes first.
   */
  static async start(options: KeeperOptions, stopping: AbortSignal): Promise<ApiKeeper> {
    beginLog(options.logFile);
    for (let start = 1; ; start += 1) {
      const api = spawnApi(options);
      const outcome = await firstOutcome(api, options, stopping);
      if (outcome === 'ready') return new ApiKeeper(options, api);
      if (typeof outcome === 'string') {
        await api.drain();
        throw new OperatorError(`${outcome} See ${options.logFile}.`);
      }
      const isKilled = outcome.signal !== null || outcome.exitCode === databaseReplaced;
      if (!isKilled || start === mostFailures) {
        throw new OperatorError(`${describeEnd(outcome)} See ${options.logFile}.`);
      }
    }
  }

  get pid(): number {
    return this.api.pid;
  }

  /** Lets requests under way finish, then ends the server for good. */
  async drain(): Promise<void> {
    this.stopping.abort();
    await this.api.drain();
    await this.lost;
  }

  private async keep(): Promise<string> {
    for (;;) {
      const end = await this.watch();
      if (this.stopping.signal.aborted) return describeEnd(end);
      const endedAt = Date.now();
      const given = await this.pauseAfter(end);
      if (given !== null) return given;
      if (this.stopping.signal.aborted) return describeEnd(end);
      this.api = spawnApi(this.options);
      void this.announceReady(this.api, endedAt);
    }
  }

  /** Waits for the end of the server, and brings it about where the server hangs. */
  private async watch(): Promise<ApiEnd> {
    const { options, api } = this;
    const over = new AbortController();
    const hung = this.isStuck(over.signal).then((isStuck) => {
      if (!isStuck) return;
      options.log('The server does not answer any more. Ending it');
      api.kill();
    });
    const end = await api.ended;
    over.abort();
    await hung;
    return end;
  }

  private async isStuck(over: AbortSignal): Promise<boolean> {
    const begun = await answersLive(this.options, readyPatienceMs, over);
    if (over.aborted || this.stopping.signal.aborted) return false;
    if (!begun) return true;
    const isHanging = this.options.isHanging ?? hangs;
    return isHanging(this.options, AbortSignal.any([over, this.stopping.signal]));
  }

  /** Says how the server ended and waits until it may be started again. The last line for the operator when it may not. */
  private async pauseAfter(end: ApiEnd): Promise<string | null> {
    const { log, untilDatabaseAnswers, logFile } = this.options;
    const { signal } = this.stopping;
    if (end.exitCode === databaseReplaced) {
      log('The database was replaced. Starting the server anew on it');
      return null;
    }
    const promise = `${describeEnd(end)} Starting it again`;
    // Of the last failure only the line that ends everything is told.
    const isLast = this.restarts.isLast(Date.now());
    if (!isLast) log(promise);
    if (!(await untilDatabaseAnswers(signal))) {
      if (isLast && !signal.aborted) log(promise);
      return null;
    }
    const pauseMs = this.restarts.pauseAfterFailure(Date.now());
    if (pauseMs === null) {
      return `The server ended ${mostFailures} times within a minute, the last time with ${causeOf(end)}.${wordsOf(end)} It is not started again. See ${logFile}.`;
    }
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    return null;
  }

  private async announceReady(api: ApiProcess, endedAt: number): Promise<void> {
    const over = new AbortController();
    void api.ended.then(() => over.abort());
    const until = AbortSignal.any([over.signal, this.stopping.signal]);
    if (!(await answersReady(this.options, readyPatienceMs, until))) return;
    this.options.log(`The server is ready again, ${((Date.now() - endedAt) / 1000).toFixed(1)} s after it ended`);
  }
}

/** Waits for a server that starts: ready, ended, or why it is waited for no longer. */
async function firstOutcome(
  api: ApiProcess,
  options: KeeperOptions,
  stopping: AbortSignal,
): Promise<'ready' | string | ApiEnd> {
  const over = new AbortController();
  const ready = answersReady(options, readyPatienceMs, AbortSignal.any([over.signal, stopping])).then((isReady) => {
    if (isReady) return 'ready';
    return stopping.aborted
      ? 'The product is being stopped.'
      : `The server was not ready within ${readyPatienceMs / 1000} s.`;
  });
  const outcome = await Promise.race([ready, api.ended]);
  over.abort();
  return outcome;
}
