import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { quarterEnd } from '@monitor/domain';
import type { Answer } from '@monitor/domain';
import type { SeededRandom } from '@monitor/statistics';
import type { Cast } from '../../bench/life/sessions.js';
import { inPortions, typedReturn } from '../../bench/life/typed-return.js';
import type { OracleLog } from '../oracle/oracle-log.js';
import type { Ask } from './ask.js';
import type { Outcome } from '../oracle/classify.js';
import { documents } from './documents.js';
import type { LifeKind } from '../oracle/life-kinds.js';
import { Repeats } from './repeats.js';

/** One return, those who work on it, and where what they are told is written down. */
export interface LifeSetting {
  organisationCode: string;
  quarterId: string;
  cast: Cast;
  ask: Ask;
  log: OracleLog;
  random: SeededRandom;
  /** Whether decisions take a key, as submissions do. */
  takesKeys: boolean;
  /** Ends the life; what is under way is waited for. */
  signal: AbortSignal;
}

interface Stand {
  state: string;
  revision: number;
  contentHash: string | null;
}

interface Step {
  kind: LifeKind;
  cookie: string;
  input: Record<string, unknown>;
}

interface DecidedContent {
  quarterlyReturn: { contentHash: string | null; head: { state: string; revision: number } };
  issues: { severity: string; message: string }[];
}

interface SavedContent {
  saved: { key: string; version: number }[];
  conflicts: { key: string }[];
}

const longestPauseMs = 40;

/** A return that is filled in, submitted, signed off, accepted and opened again, over and over, until it is told to end. */
export class ReturnLife {
  private stand: Stand = { state: 'DRAFT', revision: 0, contentHash: null };
  private readonly portions: Answer[][];
  private readonly versions = new Map<string, number>();
  private readonly marks = new Map<string, string>();
  private round = 0;
  /** The revision after which something was typed: each is submitted with a change. */
  private typedAfter = 0;

  constructor(private readonly setting: LifeSetting) {
    const { organisationCode, quarterId } = setting;
    this.portions = inPortions(typedReturn(organisationCode, quarterId, quarterEnd(quarterId)));
  }

  async live(): Promise<void> {
    const { signal, random } = this.setting;
    while (!signal.aborted) {
      await this.takeNextStep();
      await sleep(random.uniform() * longestPauseMs);
    }
  }

  private async takeNextStep(): Promise<void> {
    const { cast } = this.setting;
    const { state, revision, contentHash } = this.stand;
    const decision = { revision, contentHash };
    if (state === 'SUBMITTED') return this.decide({ kind: 'SIGN_OFF', cookie: cast.approver, input: decision });
    if (state === 'SIGNED_OFF') return this.decide({ kind: 'ACCEPT', cookie: cast.lead, input: decision });
    if (state === 'ACCEPTED') {
      const input = { expectedRevision: revision, reason: 'A figure was corrected.' };
      return this.decide({ kind: 'REOPEN', cookie: cast.preparer, input });
    }
    const portion = this.portions.find(([first]) => !this.versions.has(first?.question ?? ''));
    if (portion !== undefined) return this.save(portion);
    if (this.typedAfter < revision) return this.save(this.correction());
    await this.decide({ kind: 'SUBMIT', cookie: cast.preparer, input: { expectedRevision: revision } });
  }

  /** One answer, with another text. */
  private correction(): Answer[] {
    this.round += 1;
    const answers = this.portions.flat().filter(({ cells }) => typeof cells['evidence'] === 'string');
    const answer = answers[this.round % answers.length];
    if (answer === undefined) throw new Error('The return has no answer with evidence.');
    return [
      {
        ...answer,
        cells: { ...answer.cells, evidence: `${String(answer.cells['evidence'])} Read again: ${this.round}.` },
      },
    ];
  }

  private async save(answers: Answer[]): Promise<void> {
    const { log, organisationCode, cast } = this.setting;
    for (const { question, cells } of answers) {
      log.beginSave(organisationCode, question);
      this.marks.set(question, String(cells['evidence'] ?? ''));
    }
    const sent = answers.map((answer) => ({ ...answer, expectedVersion: this.versions.get(answer.question) ?? 0 }));
    const content = (await this.carryOut({
      kind: 'SAVE',
      cookie: cast.preparer,
      input: { answers: sent },
    })) as SavedContent | null;
    if (content === null) return;
    if (content.conflicts.length > 0) log.noteUntruth('a save was told of a conflict with nobody');
    for (const { key, version } of content.saved) this.versions.set(key, version);
    this.typedAfter = this.stand.revision;
  }

  private async decide(step: Step): Promise<void> {
    const content = (await this.carryOut(step)) as DecidedContent | null;
    if (content !== null)
      this.stand = { ...content.quarterlyReturn.head, contentHash: content.quarterlyReturn.contentHash };
  }

  /** Sends a step until it is known what became of it; null when that is known by looking alone. */
  private async carryOut(step: Step): Promise<unknown> {
    const { ask, log, signal, random, takesKeys, organisationCode, quarterId } = this.setting;
    const key = step.kind === 'SUBMIT' || (takesKeys && step.kind !== 'SAVE') ? { idempotencyKey: randomUUID() } : {};
    const input = { organisationCode, quarterId, ...step.input, ...key };
    const repeats = new Repeats(signal, random);
    while (await repeats.mayGoOn()) {
      const sentAt = performance.now();
      const outcome = await ask({ query: documents[step.kind], variables: { input } }, step.cookie);
      log.note(outcome);
      if (outcome.kind === 'DONE') return this.acknowledge(step, outcome, sentAt);
      if (outcome.kind === 'REFUSED') {
        const what = repeats.areUncertain
          ? 'repeating what may have been done was refused'
          : 'refused without a reason';
        log.noteUntruth(`${step.kind}: ${what}: ${outcome.code}`);
        return this.look();
      }
      repeats.note(outcome);
    }
    return repeats.areUncertain ? this.look() : null;
  }

  private acknowledge(step: Step, { content }: Outcome & { kind: 'DONE' }, sentAt: number): unknown {
    const { log, organisationCode } = this.setting;
    const answered = Object.values(content)[0] as DecidedContent & SavedContent;
    const said = { kind: step.kind, organisationCode, sentAt, answeredAt: performance.now() };
    if (step.kind === 'SAVE') {
      const answers = answered.saved.map(({ key, version }) => ({
        question: key,
        version,
        mark: this.marks.get(key) || null,
      }));
      log.acknowledge({ ...said, revision: 0, contentHash: null, answers });
      return answered;
    }
    const error = answered.issues.find(({ severity }) => severity === 'ERROR');
    if (error !== undefined) throw new Error(`A return of the run has an error: ${error.message}`);
    const { contentHash, head } = answered.quarterlyReturn;
    log.acknowledge({
      ...said,
      revision: head.revision,
      contentHash: step.kind === 'SUBMIT' ? contentHash : null,
      answers: [],
    });
    return answered;
  }

  /** Finds out by reading where the return stands. */
  private async look(): Promise<null> {
    const { ask, cast, organisationCode, quarterId, signal, random, log } = this.setting;
    const repeats = new Repeats(signal, random);
    while (await repeats.mayGoOn()) {
      const outcome = await ask({ query: documents.LOOK, variables: { organisationCode, quarterId } }, cast.preparer);
      log.note(outcome);
      repeats.note(outcome);
      if (outcome.kind !== 'DONE') continue;
      const { head, contentHash } = outcome.content['quarterlyReturn'] as DecidedContent['quarterlyReturn'];
      this.stand = { ...head, contentHash };
      return null;
    }
    return null;
  }
}
