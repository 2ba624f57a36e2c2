import type { LifeKind } from './life-kinds.js';
import type { Outcome } from './classify.js';

/** What the product said was done, written down the moment the answer came. */
export interface Acknowledgement {
  kind: LifeKind;
  organisationCode: string;
  /** When it was asked for and when the answer came, by one clock (milliseconds). */
  sentAt: number;
  answeredAt: number;
  /** Of a decision: the revision that it was about or made. */
  revision: number;
  /** Of a submission. */
  contentHash: string | null;
  /** Of a save: which answers, in which version, and the mark that says which text it is. */
  answers: readonly SavedAnswer[];
}

export interface SavedAnswer {
  question: string;
  version: number;
  mark: string | null;
}

const mostExamples = 20;

/** What the clients of one run were told. */
export class OracleLog {
  readonly acknowledged: Acknowledgement[] = [];
  /** Texts that each answer may hold: one for each time that a save was begun. */
  readonly savesBegun = new Map<string, number>();
  /** Requests of which it was said that nothing had been done. */
  readonly saidNotDone = new Set<string>();
  readonly toldToRetry = new Map<string, number>();
  readonly messages = new Set<string>();
  readonly untruthful = new Map<string, number>();
  readonly unanswered = new Map<string, number>();

  acknowledge(acknowledgement: Acknowledgement): void {
    this.acknowledged.push(acknowledgement);
  }

  beginSave(organisationCode: string, question: string): void {
    const key = `${organisationCode} ${question}`;
    this.savesBegun.set(key, (this.savesBegun.get(key) ?? 0) + 1);
  }

  /** Notes whatever is not an acknowledgement. */
  note(outcome: Outcome): void {
    if (outcome.kind === 'UNTRUTHFUL') this.noteUntruth(outcome.why);
    if (outcome.kind === 'UNANSWERED') countUp(this.unanswered, outcome.why);
    if (outcome.kind !== 'TOLD_TO_RETRY') return;
    countUp(this.toldToRetry, outcome.code);
    if (this.messages.size < mostExamples) this.messages.add(`${outcome.code}: ${outcome.message}`);
    if (outcome.requestId !== null && outcome.code !== 'OUTCOME_UNKNOWN') this.saidNotDone.add(outcome.requestId);
  }

  noteUntruth(why: string): void {
    countUp(this.untruthful, why);
  }

  /** When the first of what was asked for after a moment was acknowledged; null while nothing was. */
  firstAcknowledgedSince(moment: number): number | null {
    const times = this.acknowledged.filter(({ sentAt }) => sentAt >= moment).map(({ answeredAt }) => answeredAt);
    return times.length === 0 ? null : Math.min(...times);
  }
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
