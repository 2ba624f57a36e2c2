import { TenantTx } from '@monitor/api-platform';
import { mailboxState, roleLabel } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LETTER_PARTS } from '../letters-settings.js';
import type { LetterParts } from '../letters-settings.js';
import { lockMailbox, markMailbox, placeOf, recordMailboxStep } from '../mailboxes/mailbox.query.js';
import type { MailboxRow } from '../mailboxes/mailbox.query.js';
import { openLink, sealedLink } from './sealed-link.js';
import type { LinkedMailbox, LinkPurpose } from './sealed-link.js';

const system = { system: 'letters' } as const;

/** What a link that was followed is about; `GONE` where it opens nothing (any more). */
export type FollowedLink =
  | { found: 'GONE' }
  | {
      found: 'MAILBOX';
      placeName: string;
      roleName: string;
      state: ReturnType<typeof mailboxState>;
      /** Where letters can be stopped, or asked for again. */
      stopHref: string;
      resumeHref: string;
    };

const stepOf = { confirm: 'CONFIRMED', stop: 'STOPPED', resume: 'RESUMED' } as const;

/** Links of letters, followed by whoever reads a mailbox without signing in: the seal says that the letter is ours. */
@Injectable()
export class FollowedLinks {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(LETTER_PARTS) private readonly parts: LetterParts,
  ) {}

  /** Looks what a link is about, and does nothing: programs that check mail for harm follow every link. */
  look(purpose: LinkPurpose, link: { mailbox: unknown; seal: unknown }): Promise<FollowedLink> {
    return this.follow(purpose, link, () => Promise.resolve());
  }

  /** Does what a link says. Done again it changes nothing. */
  act(purpose: LinkPurpose, link: { mailbox: unknown; seal: unknown }): Promise<FollowedLink> {
    return this.follow(purpose, link, async (manager, kept) => {
      const state = mailboxState(kept);
      const isDone = { confirm: kept.confirmedAt !== null, stop: state === 'STOPPED', resume: state !== 'STOPPED' };
      if (isDone[purpose]) return;
      await markMailbox(manager, kept, stepOf[purpose]);
      const { organisationCode, role, regionCode, address } = kept;
      const done = { organisationCode, role, regionCode, address, step: stepOf[purpose] };
      const personName = 'Somebody who reads this mailbox';
      await recordMailboxStep(manager, { ...done, personId: null, personName });
    });
  }

  private follow(
    purpose: LinkPurpose,
    link: { mailbox: unknown; seal: unknown },
    act: (manager: EntityManager, kept: MailboxRow) => Promise<void>,
  ): Promise<FollowedLink> {
    const linked = openLink(purpose, link, this.parts.secret);
    if (linked === null) return Promise.resolve({ found: 'GONE' });
    return this.tenantTx.run(system, async (manager) => {
      const kept = await lockMailbox(manager, linked);
      // A link to an earlier address must not speak for the one that took its place.
      if (kept?.address == null || kept.version !== linked.version) return { found: 'GONE' };
      await act(manager, kept);
      return this.describe(manager, linked);
    });
  }

  private async describe(manager: EntityManager, linked: LinkedMailbox): Promise<FollowedLink> {
    const now = await lockMailbox(manager, linked);
    const place = await placeOf(manager, linked.organisationCode);
    if (now === null) return { found: 'GONE' };
    return {
      found: 'MAILBOX',
      placeName: place?.name ?? linked.organisationCode,
      roleName: roleLabel(linked.role).toLowerCase(),
      state: mailboxState(now),
      stopHref: sealedLink('stop', linked, this.parts),
      resumeHref: sealedLink('resume', linked, this.parts),
    };
  }
}
