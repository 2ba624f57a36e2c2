import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Instigator } from '@monitor/domain';
import { Clock } from '../clock/clock.js';
import { TenantTx } from '../database/tenant-tx.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { recordAuditEvent } from './record-audit-event.query.js';

/** An attempt of somebody signed in that was refused. */
export interface RefusedAttempt {
  who: Instigator;
  /** What was asked for, for example `acceptReturn`. */
  operation: string;
  /** What it was to be done to. */
  subject: string | null;
  /** The code of the refusal. */
  reason: string;
}

/** Refusals of one kind within a minute: the first is written down at once, the rest as one line when the minute is over. */
interface Tally {
  minute: number;
  unwritten: number;
  latest: RefusedAttempt;
}

const minuteMs = 60_000;
/** Kinds of refusals of one person that get a line of their own within a minute; all others share one. */
const mostKindsAPerson = 20;

/**
 * Writes down who was refused what and why, each in a transaction of its own after the refused one was rolled back. A flood
 * of refusals becomes at most two lines a minute, person and kind, so that nobody fills the disk with them.
 */
@Injectable()
export class RefusalLedger implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly tallies = new Map<string, Tally>();
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly tenantTx: TenantTx,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.writeRest(this.minute()), minuteMs);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.writeRest(Number.POSITIVE_INFINITY);
  }

  /** Notes a refusal. Resolves once the first of its kind is written; never rejects, so that the caller is answered. */
  async note(refusal: RefusedAttempt): Promise<void> {
    const minute = this.minute();
    const key = this.keyOf(refusal, minute);
    const tally = this.tallies.get(key);
    if (tally?.minute === minute) {
      tally.unwritten += 1;
      tally.latest = refusal;
      return;
    }
    this.tallies.set(key, { minute, unwritten: 0, latest: refusal });
    if (tally !== undefined) await this.write(tally.latest, tally.unwritten);
    await this.write(refusal, 1);
  }

  /** Writes what was only counted in the minutes before `minute`, and forgets them. */
  async writeRest(minute: number): Promise<void> {
    const over = [...this.tallies].filter(([, tally]) => tally.minute < minute);
    for (const [key] of over) this.tallies.delete(key);
    for (const [, { latest, unwritten }] of over) await this.write(latest, unwritten);
  }

  private minute(): number {
    return Math.floor(this.clock.now().getTime() / minuteMs);
  }

  /** One key a person, operation and reason; past the most, one for the person. */
  private keyOf({ who, operation, reason }: RefusedAttempt, minute: number): string {
    const person = `${who.personId ?? who.displayName}|`;
    const key = `${person}${operation}|${reason}`;
    if (this.tallies.has(key)) return key;
    const kinds = [...this.tallies].filter(([other, tally]) => other.startsWith(person) && tally.minute === minute);
    return kinds.length < mostKindsAPerson ? key : person;
  }

  private async write({ who, operation, subject, reason }: RefusedAttempt, occurrences: number): Promise<void> {
    if (occurrences === 0) return;
    try {
      await this.tenantTx.run({ system: 'audit', onBehalfOf: who }, (manager) =>
        recordAuditEvent(manager, { kind: 'REFUSED', operation, subject, reason, occurrences }),
      );
    } catch (failure) {
      this.logger.error({ err: failure, operation, reason }, 'a refusal could not be written down');
    }
  }
}
