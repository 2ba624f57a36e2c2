import { withinTime } from '@monitor/web-graphql';
import type { Failure } from '@monitor/web-graphql';
import type { DraftAnswer } from './draft-answer.js';
import { failSaving, hasUnsaved, settleConflict, settleSaving, startSaving, typeAnswer } from './draft-state.js';
import type { DraftState, SaveOutcome } from './draft-state.js';
import { answersToKeep, layOver } from './unsaved-answers.js';
import type { AnswerShelf } from './unsaved-shelf.js';

/** How a batch is sent. Rejects with a `Failure`. Whoever sends gives up on the signal. */
export type SendAnswers = (answers: DraftAnswer[], signal: AbortSignal) => Promise<SaveOutcome>;

/** Where what waits is kept, and what was kept comes from. */
export type DraftShelf = Pick<AnswerShelf, 'keep' | 'takeOverMore'>;

interface DraftStoreOptions {
  start: DraftState;
  send: SendAnswers;
  shelf: DraftShelf;
  now: () => Date;
}

/** Pause in typing after which it is saved. */
const pauseMs = 600;
/** Wait before a batch that did not arrive is sent again; doubled each time up to the longest. */
const firstRetryMs = 4_000;
const longestRetryMs = 60_000;
/** A batch without an answer for so long is taken for lost: what was typed since waits behind it. */
const longestWaitMs = 15_000;

/**
 * A return being typed: holds what is typed, sends it a moment later, one batch at a time, and keeps it on the shelf
 * until the server has it.
 */
export class DraftStore {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private retryMs = firstRetryMs;

  constructor(private readonly options: DraftStoreOptions) {
    this.state = options.start;
  }

  /** Lays answers that were kept over the draft, and sends them. Says which: those of which nothing waits here. */
  readonly takeUp = (kept: Readonly<Record<string, DraftAnswer>>): readonly string[] => {
    const { state, taken } = layOver(this.state, kept);
    if (taken.length > 0) this.become(state);
    if (state.unsent.length > 0) this.sendAfter(pauseMs);
    return taken;
  };

  readonly current = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** An answer was typed: it stands at once, and is saved a moment later. */
  readonly type = (answer: DraftAnswer): void => {
    this.become(typeAnswer(this.state, answer));
    this.sendAfter(pauseMs);
  };

  /** Settles a conflict over an answer: in some cells, or in all. */
  readonly choose = (key: string, choice: 'MINE' | 'THEIRS', cells?: readonly string[]): void => {
    this.become(settleConflict(this.state, key, choice, cells));
    this.sendAfter(0);
  };

  /** Sends what waits, now. Resolves when nothing is on its way; whether all arrived, `hasUnsaved` says. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    while (this.sending !== null) await this.sending;
    if (this.state.unsent.length === 0) return;
    this.sending = this.sendBatch();
    await this.sending;
  };

  readonly hasUnsaved = (): boolean => hasUnsaved(this.state);

  private async sendBatch(): Promise<void> {
    this.become(startSaving(this.state));
    try {
      const outcome = await withinTime(longestWaitMs, (signal) =>
        this.options.send(Object.values(this.state.sent), signal),
      );
      this.retryMs = firstRetryMs;
      this.become(settleSaving(this.state, outcome, this.options.now()));
      void this.options.shelf.takeOverMore(this.takeUp);
      if (this.state.unsent.length > 0) this.sendAfter(pauseMs);
    } catch (failure) {
      this.become(failSaving(this.state, failure as Failure));
      this.retryLater(failure as Failure);
    } finally {
      this.sending = null;
    }
  }

  /** Only a service that could not be reached may answer differently next time. */
  private retryLater(failure: Failure): void {
    if (failure.kind !== 'UNREACHABLE' && failure.kind !== 'UNEXPECTED') return;
    this.sendAfter(this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
  }

  private sendAfter(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  private become(state: DraftState): void {
    this.state = state;
    this.options.shelf.keep(answersToKeep(state));
    for (const listener of this.listeners) listener();
  }
}
