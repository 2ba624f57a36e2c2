import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, isInputObjectType } from 'graphql';
import { workspacePath } from '../../start/workspace.js';
import { askAt } from '../clients/ask.js';
import type { Ask } from '../clients/ask.js';
import { Prober } from '../clients/prober.js';
import { readOn } from '../clients/reader.js';
import { ReturnLife } from '../clients/return-life.js';
import type { Bounds } from '../fault-run.js';
import { OracleLog } from '../oracle/oracle-log.js';
import type { Place } from '../world/world.js';

/** Whom the clients speak to, and who helps when it does not come back. */
export interface Target {
  /** Where clients send their requests. */
  port(): number;
  /** Called all the time, for an operator who starts again what has ended. */
  attend?(): Promise<void>;
  /** Called when it does not come back by itself. */
  rescue?(): Promise<void>;
}

const backWithinMs = 30_000;
const lookEveryMs = 20;
/** A fault is seen by the prober a moment after it was done. */
const settleMs = 400;
/** How long the first return may take through its life before the first fault. */
const warmUpMs = 20_000;

/** It did not come back, and nobody is there who would help. */
export class NeverBack extends Error {}

/** Clients at work, while faults are done to whatever they speak to. */
export class Load {
  readonly log = new OracleLog();
  readonly places: Place[];
  readonly prober: Prober;
  readonly ask: Ask;
  readonly secondsToReady: number[] = [];
  readonly secondsToWrite: number[] = [];
  readonly broken: string[] = [];
  readonly measured: string[] = [];
  faults = 0;
  private readonly ending = new AbortController();
  private readonly working: Promise<unknown>;

  constructor(
    private readonly bounds: Bounds,
    private readonly target: Target,
  ) {
    const { world, writers, readers, random } = bounds;
    this.places = world.takePlaces(writers);
    this.ask = askAt(target.port, world.publicUrl);
    this.prober = new Prober(target.port);
    const shared = { quarterId: world.quarterId, ask: this.ask, log: this.log, signal: this.ending.signal };
    const takesKeys = decisionsTakeKeys();
    const lives = this.places.map(({ code, cast }) =>
      new ReturnLife({ ...shared, organisationCode: code, cast, random, takesKeys }).live(),
    );
    const cookie = this.places[0]?.cast.lead ?? '';
    const reading = Array.from({ length: readers }, () => readOn({ ...shared, cookie }));
    this.working = Promise.all([...lives, ...reading, this.attend()]);
    // A failure is told by `end`; until then it must not end the process.
    this.working.catch(() => undefined);
  }

  /**
   * Does one fault and waits until writes are acknowledged and the server is ready again, at most half a minute. The
   * fault says when it strikes: the first time counts as its beginning, the last as its end; else both are when it is over.
   */
  async strike(fault: (strikes: () => void) => Promise<void>): Promise<void> {
    await this.untilWriting();
    const moments: number[] = [];
    const strikes = () => void moments.push(performance.now());
    await fault(strikes);
    this.faults += 1;
    if (moments.length === 0) strikes();
    await sleep(settleMs);
    await this.untilBack(moments[0] ?? 0, moments.at(-1) ?? 0);
  }

  /** Counts a fault that `strike` does not do. */
  countFault(): void {
    this.faults += 1;
  }

  /** Keeps a figure for the report. */
  measure(line: string): void {
    this.measured.push(line);
  }

  /** Notes a promise that was not kept. */
  breaks(promise: string): void {
    this.broken.push(promise);
  }

  /** Ends all clients, each after what it is about. */
  async end(): Promise<void> {
    this.ending.abort();
    await this.working;
    await this.prober.stop();
  }

  /** Waits until it is ready and at work, with returns in every state: what is struck is alive. */
  async untilWriting(): Promise<void> {
    const now = performance.now();
    await this.untilBack(null, now);
    const deadline = now + warmUpMs;
    const isWarm = () => this.log.acknowledged.some(({ kind }) => kind === 'REOPEN');
    while (!isWarm() && performance.now() < deadline) await sleep(lookEveryMs);
  }

  private async untilBack(since: number | null, struck: number): Promise<void> {
    for (;;) {
      const written = this.log.firstAcknowledgedSince(struck);
      const ready = this.prober.secondsToReady(since ?? struck);
      if (written !== null && ready !== null) {
        if (since !== null) this.note(ready, (written - since) / 1000);
        return;
      }
      if (performance.now() - struck > backWithinMs) {
        const when = since === null ? 'not at work within' : `not back after fault ${this.faults} within`;
        this.breaks(`${when} ${backWithinMs / 1000} s`);
        return this.rescued();
      }
      await sleep(lookEveryMs);
    }
  }

  private async rescued(): Promise<void> {
    if (this.target.rescue === undefined) throw new NeverBack();
    await this.target.rescue();
  }

  private note(ready: number, written: number): void {
    this.secondsToReady.push(ready);
    this.secondsToWrite.push(written);
    this.bounds.log(
      `  fault ${this.faults}: ready after ${ready.toFixed(2)} s, first write after ${written.toFixed(2)} s`,
    );
  }

  private async attend(): Promise<void> {
    while (!this.ending.signal.aborted) {
      await this.target.attend?.();
      await sleep(lookEveryMs);
    }
  }
}

/** Whether every decision takes a key: read from the schema, as any other client does. */
function decisionsTakeKeys(): boolean {
  const schema = buildSchema(readFileSync(workspacePath('apps/api/schema.graphql'), 'utf8'));
  return ['DecisionInput', 'ReopenInput'].every((name) => {
    const type = schema.getType(name);
    return isInputObjectType(type) && type.getFields()['idempotencyKey'] !== undefined;
  });
}
