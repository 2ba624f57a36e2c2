import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { can, DomainError, keeperOfMailbox, mailboxRoles, mailboxState, readAddress, roleLabel } from '@monitor/domain';
import type { Actor, MailboxRole } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LETTER_PARTS } from '../letters-settings.js';
import type { LetterParts } from '../letters-settings.js';
import { readLettersOf } from './letters.query.js';
import { writeLetters } from '../writing/write-letter.query.js';
import {
  countSets,
  lockMailbox,
  markMailbox,
  placeOf,
  readMailboxes,
  readMailboxSteps,
  recordMailboxStep,
  setAddress,
} from './mailbox.query.js';
import type { MailboxPlace } from './mailbox.query.js';
import type { Mailbox, MailboxesOfPlace, SetMailboxPayload } from './mailbox.type.js';

/** Each address that is set sends a letter to somebody who has not asked for it. */
const mostSetsADay = 10;

/** Which mailbox of which place is meant. */
export interface MailboxWanted {
  organisationCode: string;
  role: MailboxRole;
}

/** Mailboxes of organisations and regions: who sees to which is decided here. Each change is one transaction. */
@Injectable()
export class MailboxesService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(LETTER_PARTS) private readonly parts: LetterParts,
  ) {}

  /** The mailboxes of a place, what was done to them, and the latest letters. */
  mailboxes(actor: Actor, organisationCode: string): Promise<MailboxesOfPlace> {
    const onBehalf = { system: 'letters', onBehalfOf: actor } as const;
    return this.tenantTx.run(onBehalf, (manager) => this.read(manager, actor, organisationCode), { readOnly: true });
  }

  /** Sets the address of a mailbox, and asks it whether it is the right one. What is no address is not kept. */
  set(actor: Actor, { address: typed, ...wanted }: MailboxWanted & { address: string }): Promise<SetMailboxPayload> {
    const reading = readAddress(typed);
    return this.change(actor, wanted, async (manager, place) => {
      if ('problem' in reading) return reading.problem;
      if ((await countSets(manager, wanted.organisationCode)) >= mostSetsADay) {
        return `Addresses of ${place.name} were set ${String(mostSetsADay)} times within a day. Try again tomorrow, so that nobody is sent letters by mistake.`;
      }
      const { address } = reading;
      const mailbox = { ...wanted, regionCode: place.regionCode, address };
      const version = await setAddress(manager, { ...mailbox, setByName: actor.displayName });
      await recordMailboxStep(manager, { ...mailbox, step: 'SET', ...who(actor) });
      // Somebody waits for it, so it goes at once, at whatever hour.
      const question = { kind: 'CONFIRM_MAILBOX', quarterId: null, closingDay: null, notBefore: new Date(0) } as const;
      await writeLetters(manager, [{ ...question, ...wanted, regionCode: place.regionCode, revision: version }]);
      return null;
    });
  }

  /** Removes the address of a mailbox: no more letters are sent there. */
  remove(actor: Actor, wanted: MailboxWanted): Promise<SetMailboxPayload> {
    return this.change(actor, wanted, async (manager, { regionCode }) => {
      const kept = await lockMailbox(manager, wanted);
      if (kept?.address == null) return 'No address is kept here. There is nothing to remove.';
      await setAddress(manager, { ...wanted, regionCode, address: null, setByName: actor.displayName });
      await recordMailboxStep(manager, {
        ...wanted,
        regionCode,
        address: kept.address,
        step: 'REMOVED',
        ...who(actor),
      });
      return null;
    });
  }

  /** Has letters sent again to a mailbox whose readers had stopped them. */
  resume(actor: Actor, wanted: MailboxWanted): Promise<SetMailboxPayload> {
    return this.change(actor, wanted, async (manager, { regionCode }) => {
      const kept = await lockMailbox(manager, wanted);
      if (kept === null || mailboxState(kept) !== 'STOPPED') return 'Letters to this mailbox were not stopped.';
      await markMailbox(manager, wanted, 'RESUMED');
      await recordMailboxStep(manager, {
        ...wanted,
        regionCode,
        address: kept.address,
        step: 'RESUMED',
        ...who(actor),
      });
      return null;
    });
  }

  private change(
    actor: Actor,
    wanted: MailboxWanted,
    work: (manager: EntityManager, place: MailboxPlace) => Promise<string | null>,
  ): Promise<SetMailboxPayload> {
    return this.tenantTx.run({ system: 'letters', onBehalfOf: actor }, async (manager) => {
      const place = await this.placeFor(manager, actor, wanted.organisationCode);
      const whyNot = whyNotKeep(actor, wanted, place);
      if (whyNot !== null) throw new DomainError('NOT_PERMITTED', whyNot);
      const problem = await oncePerKey(
        { actor, manager },
        () => work(manager, place),
        (found) => found === null,
      );
      return { place: await this.read(manager, actor, wanted.organisationCode), problem };
    });
  }

  private async read(manager: EntityManager, actor: Actor, organisationCode: string): Promise<MailboxesOfPlace> {
    const place = await this.placeFor(manager, actor, organisationCode);
    const kept = await readMailboxes(manager, organisationCode);
    const mailboxes = rolesOf(place).map((role): Mailbox => {
      const row = kept.find((each) => each.role === role) ?? null;
      const state = row === null ? 'NONE' : mailboxState(row);
      const whyNot = whyNotKeep(actor, { organisationCode, role }, place);
      if (row === null) return { role, state, whyNot, ...nothingKept };
      return { ...row, state, whyNot };
    });
    return {
      organisationCode,
      name: place.name,
      mailboxes,
      areLettersSent: this.parts.server !== null,
      steps: await readMailboxSteps(manager, organisationCode),
      letters: await readLettersOf(manager, organisationCode),
    };
  }

  private async placeFor(manager: EntityManager, actor: Actor, organisationCode: string): Promise<MailboxPlace> {
    const place = await placeOf(manager, organisationCode);
    const regionCode = place?.regionCode ?? '';
    // Whoever may not look is not told whether there is such a place.
    if (place !== null && can(actor, 'mailbox:read', { organisationCode, regionCode })) return place;
    throw new DomainError('NOT_FOUND', 'There is no such organisation, or its mailboxes are not yours to see.');
  }
}

const nothingKept = {
  ...{ address: null, setByName: null, setAt: null, confirmedAt: null, stoppedAt: null },
  ...{ refusals: 0, refusedBecause: null },
};

/** The roles that a place keeps mailboxes for: regions have a lead beside those who send their own return. */
function rolesOf({ type }: MailboxPlace): MailboxRole[] {
  return mailboxRoles.filter((role) => type === 'REGION' || role !== 'REGIONAL_LEAD');
}

/** Why somebody may not change a mailbox; null where they may. */
function whyNotKeep(actor: Actor, { organisationCode, role }: MailboxWanted, place: MailboxPlace): string | null {
  if (!rolesOf(place).includes(role)) return `${place.name} has no ${roleLabel(role).toLowerCase()}.`;
  const keeper = keeperOfMailbox(role);
  const subject = { organisationCode, regionCode: place.regionCode };
  const isKeeper = [keeper, 'ADMINISTRATOR'].includes(actor.role) && can(actor, 'mailbox:keep', subject);
  if (isKeeper) return null;
  const whose = role === 'REGIONAL_LEAD' ? 'A regional lead of this region' : 'The approver of this organisation';
  return `${whose} or an administrator sees to this address. Ask one of them.`;
}

function who({ personId, displayName }: Actor) {
  return { personId, personName: displayName };
}
