import { Clock, oncePerKey, TenantTx } from '@monitor/api-platform';
import {
  can,
  DomainError,
  isTooLong,
  isUnsent,
  londonDay,
  longestNote,
  nextDecentHour,
  nhsNumberFault,
  quarterLabel,
  storableText,
} from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeLetters } from '../writing/write-letter.query.js';
import { readShown } from './shown.query.js';
import type { ShownRow } from './shown.query.js';
import type { LetterToShown, WriteToShownPayload } from './shown.type.js';

const mostShown = 1_000;

/** Which organisations are shown, of which quarter. */
export interface ShownWanted {
  quarterId: string;
  organisationCodes: readonly string[];
}

/** A regional lead writes to the organisations on a list that have not sent: a fixed letter, once a day at most. */
@Injectable()
export class ShownService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(Clock) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** Whom a letter would reach, whom not and why. Nothing is written. */
  preview(actor: Actor, wanted: ShownWanted): Promise<LetterToShown> {
    const onBehalf = { system: 'letters', onBehalfOf: actor } as const;
    const { quarterId } = wanted;
    return this.tenantTx.run(
      onBehalf,
      async (manager) => {
        const sorted = sortShown(await this.read(manager, actor, wanted));
        const example = `${actor.displayName} asks for the ${quarterLabel(quarterId)} digital inclusion return of your organisation, which has not been sent.`;
        return { example, ...sorted };
      },
      { readOnly: true },
    );
  }

  /** Writes to those who can be reached and have not been written to today. */
  write(
    actor: Actor,
    { note: typed, ...wanted }: ShownWanted & { note?: string | null },
  ): Promise<WriteToShownPayload> {
    const note = storableText(typed ?? '').trim();
    const problem = whyNotNote(note);
    return this.tenantTx.run({ system: 'letters', onBehalfOf: actor }, async (manager) => {
      // Read also where nothing is written: whoever may not write is refused before anything is said.
      const shown = await this.read(manager, actor, wanted);
      if (problem !== null) return { written: 0, problem };
      const written = await oncePerKey({ actor, manager }, () => this.writeTo(manager, actor, { wanted, shown, note }));
      return { written, problem: written === 0 ? 'Nobody was written to: see below why.' : null };
    });
  }

  private async writeTo(
    manager: EntityManager,
    { displayName }: Actor,
    { wanted, shown, note }: { wanted: ShownWanted; shown: readonly ShownRow[]; note: string },
  ): Promise<number> {
    const now = this.clock.now();
    const letters = sortShown(shown).reached.flatMap(({ code, regionCode, role }) => {
      if (role === null) return [];
      const about = { kind: 'FROM_LEAD', quarterId: wanted.quarterId, revision: 0, day: londonDay(now) } as const;
      const sent = { notBefore: nextDecentHour(now), closingDay: null, senderName: displayName };
      return [{ ...about, ...sent, organisationCode: code, regionCode, role, note: note === '' ? null : note }];
    });
    return (await writeLetters(manager, letters)).length;
  }

  private async read(manager: EntityManager, actor: Actor, wanted: ShownWanted): Promise<ShownRow[]> {
    const { quarterId, organisationCodes } = wanted;
    if (organisationCodes.length > mostShown) {
      const message = `${String(organisationCodes.length)} organisations are more than can be written to at once (1,000). Show fewer of them.`;
      throw new DomainError('INPUT_NOT_UNDERSTOOD', message);
    }
    const shown = await readShown(manager, { quarterId, codes: organisationCodes, today: londonDay(this.clock.now()) });
    if (shown.some(({ regionCode }) => !can(actor, 'letter:write', { regionCode }))) {
      throw new DomainError(
        'NOT_PERMITTED',
        'Some of these organisations are not of your region. Nobody was written to.',
      );
    }
    return shown;
  }
}

/** Whom a letter reaches, and whom not and why: each organisation in one place. */
function sortShown(shown: readonly ShownRow[]): Record<keyof Omit<LetterToShown, 'example'>, ShownRow[]> {
  const isAsked = ({ isOpen, state, acceptedRevision }: ShownRow) => isOpen && isUnsent(state, acceptedRevision);
  const asked = shown.filter(isAsked);
  const fresh = asked.filter(({ wasWritten }) => !wasWritten);
  return {
    reached: fresh.filter(({ role }) => role !== null),
    withoutMailbox: fresh.filter(({ role }) => role === null),
    writtenToday: asked.filter(({ wasWritten }) => wasWritten),
    notAsked: shown.filter((row) => !isAsked(row)),
  };
}

function whyNotNote(note: string): string | null {
  if (isTooLong(note, longestNote)) return `The note is longer than ${String(longestNote)} characters. Shorten it.`;
  return nhsNumberFault(note);
}
