import { createHash } from 'node:crypto';
import type { Logger, TenantTx } from '@monitor/api-platform';
import { letterDelivery, roleLabel } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { composeLetter } from './compose-letter.js';
import { toHtml, toPlainText } from './letter-text.js';
import type { LetterParts } from '../letters-settings.js';
import { sealedLink } from '../links/sealed-link.js';
import { claimLetter, freeAbandoned } from './claim-letter.query.js';
import type { ClaimedLetter } from './claimed-letter.js';
import { readLetterFacts, readWaitingReturns } from './letter-standing.query.js';
import type { LetterFacts, WaitingReturn } from './letter-standing.query.js';
import type { Handover, Mailer, Message } from './mailer.js';
import { clearRefusals, countRefusal, settleLetter } from './settle-letter.query.js';
import type { LetterOutcome } from './settle-letter.query.js';
import { standingOf, whyNotSent } from './why-not-sent.js';

const system = { system: 'letters' } as const;
const minuteMs = 60_000;
/** How long after each try the next one comes, in minutes; after the last a letter has failed. */
const patience = [1, 5, 15, 60, 240, 600];

/** What a letter that is to be sent is written from. */
interface OpenedLetter {
  facts: LetterFacts;
  waiting: readonly WaitingReturn[];
}

/** Takes letters up one after the other, looks whether each is still true and wanted, and hands it to the mail server. */
export class LetterPost {
  constructor(
    private readonly tenantTx: TenantTx,
    private readonly parts: LetterParts,
    /** Null where no letters are sent: then each is marked as one that would have been. */
    private readonly mailer: Pick<Mailer, 'hand'> | null,
    private readonly logger: Logger,
  ) {}

  /**
   * Sends what is to be sent, until nothing is left, the minute's letters are out, or `goesOn` says no.
   * @returns how many letters were taken up
   */
  async sendDue(now: () => Date, goesOn: () => boolean = () => true): Promise<number> {
    await this.run((manager) => freeAbandoned(manager, now()));
    for (let taken = 0; ; taken += 1) {
      if (!goesOn()) return taken;
      const perMinute = this.mailer === null ? Number.MAX_SAFE_INTEGER : this.parts.perMinute;
      const letter = await this.run((manager) => claimLetter(manager, { now: now(), perMinute }));
      if (letter === null) return taken;
      if (!(await this.send(letter, now))) return taken + 1;
    }
  }

  /** Sends one letter, or says why not. @returns false where the mail server takes nothing at the moment */
  private async send(letter: ClaimedLetter, now: () => Date): Promise<boolean> {
    const opened = await this.run((manager) => this.open(manager, letter));
    const { facts } = opened;
    const address = facts.mailbox?.address ?? null;
    const why = opened.waiting.length === 0 && letter.kind === 'DAILY_SUMMARY' ? 'Nothing waits any more.' : null;
    const reason = why ?? whyNotSent(letter, facts, now());
    if (reason !== null || address === null || facts.mailbox === null) {
      await this.settle(letter, { state: 'NOT_NEEDED', outcome: reason, address: null }, now());
      return true;
    }
    if (this.mailer === null) {
      await this.settle(letter, { state: 'SWITCHED_OFF', outcome: 'No letters are sent.', address }, now());
      return true;
    }
    const handover = await this.mailer.hand(this.toMessage(letter, opened, { address, now: now() }));
    await this.writeDown(letter, handover, { address, version: facts.mailbox.version, now: now() });
    return handover.result === 'TAKEN' || handover.result === 'REFUSED';
  }

  private async open(manager: EntityManager, letter: ClaimedLetter): Promise<OpenedLetter> {
    const facts = await readLetterFacts(manager, letter);
    const isSummary = letter.kind === 'DAILY_SUMMARY';
    return { facts, waiting: isSummary ? await readWaitingReturns(manager, letter.organisationCode) : [] };
  }

  private toMessage(
    letter: ClaimedLetter,
    { facts, waiting }: OpenedLetter,
    { address, now }: { address: string; now: Date },
  ): Message {
    const { organisationCode, role, kind } = letter;
    const mailbox = { organisationCode, role, version: facts.mailbox?.version ?? 0 };
    const { publicUrl } = this.parts;
    const confirmHref = sealedLink('confirm', mailbox, this.parts);
    const standing = standingOf(letter, facts);
    const text = composeLetter({ letter, facts, standing, waiting, now, publicUrl, confirmHref });
    const stopHref = kind === 'CONFIRM_MAILBOX' ? null : sealedLink('stop', mailbox, this.parts);
    const because = `This letter is sent automatically to the mailbox that ${facts.placeName} keeps for its ${roleLabel(role).toLowerCase()}. Nobody reads answers to it.`;
    const signed = { ...text, because, stopHref };
    const messageId = this.messageIdOf(letter);
    return { to: address, subject: text.subject, text: toPlainText(signed), html: toHtml(signed), messageId, stopHref };
  }

  /** One letter has one id, however often it is tried. */
  private messageIdOf({ organisationCode, letterKey }: ClaimedLetter): string {
    const { secret, publicUrl } = this.parts;
    const id = createHash('sha256').update(`${secret} ${organisationCode} ${letterKey}`).digest('hex').slice(0, 40);
    return `<${id}@${publicUrl.hostname}>`;
  }

  private async writeDown(
    letter: ClaimedLetter,
    handover: Handover,
    { address, version, now }: { address: string; version: number; now: Date },
  ): Promise<void> {
    const ended = this.endOf(letter, handover, { address, now });
    const { organisationCode, role, kind } = letter;
    await this.run(async (manager) => {
      await settleLetter(manager, letter, { ended, now });
      const mailbox = { organisationCode, role, version };
      if (handover.result === 'TAKEN') await clearRefusals(manager, mailbox);
      if (handover.result === 'REFUSED') await countRefusal(manager, mailbox, handover.because);
    });
    // Not the address, and not what the letter says: the log is read by more people than letters are.
    const about = { organisationCode, role, kind, attempt: letter.attempts };
    if (handover.result === 'TAKEN') this.logger.info(about, 'a letter was sent');
    else this.logger.warn({ ...about, because: handover.because }, `a letter was not sent (${handover.result})`);
  }

  private endOf(
    { kind, attempts }: ClaimedLetter,
    handover: Handover,
    { address, now }: { address: string; now: Date },
  ): LetterOutcome {
    if (handover.result === 'TAKEN') return { state: 'SENT', outcome: null, address };
    const { result, because: outcome } = handover;
    if (result === 'REFUSED') return { state: 'FAILED', outcome, address };
    if (result === 'UNSURE' && letterDelivery(kind) === 'AT_MOST_ONCE') return { state: 'NOT_KNOWN', outcome, address };
    const minutes = patience[attempts - 1];
    if (minutes === undefined) return { state: 'FAILED', outcome, address };
    return { state: 'WAITING', outcome, tryAgainAt: new Date(now.getTime() + minutes * minuteMs) };
  }

  private settle(letter: ClaimedLetter, ended: LetterOutcome, now: Date): Promise<void> {
    return this.run((manager) => settleLetter(manager, letter, { ended, now }));
  }

  private run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.tenantTx.run(system, work);
  }
}
