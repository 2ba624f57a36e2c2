import { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { countActiveTime } from '../active-time/count-active-time.js';
import { permitted } from '../heads/may-see.js';
import { readHead } from '../heads/read-head.query.js';
import { attend } from './presence.query.js';
import type { AttendedReturn } from './attended-return.js';
import type { ReturnPresence } from './presence.type.js';

const longestSection = 60;

/** Who is in which section of a return now. */
@Injectable()
export class PresenceService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** Notes where the actor is, and tells who else is there; refuses (RETURN_NOT_FOUND) returns of others. */
  attendReturn(actor: Actor, sign: AttendedReturn): Promise<ReturnPresence> {
    if ((sign.section?.length ?? 1) > longestSection || sign.section === '') {
      throw new DomainError('INPUT_NOT_UNDERSTOOD', 'This is no section of the form. Give the key of one, or none.');
    }
    return this.tenantTx.run(actor, async (manager) => {
      // Somebody of the organisation is told by the own code alone: this is asked often, and must cost little.
      const isOwn = actor.organisationCodes.includes(sign.organisationCode);
      if (!isOwn) permitted(actor, sign, await readHead(manager, sign), 'return:attend');
      const measured = sign.activeTime ?? [];
      // What a helper spends is not the organisation's time.
      if (isOwn && measured.length > 0) await countActiveTime(manager, sign, measured);
      const { others, commentedAt } = await attend(manager, actor, sign);
      return { others, commentedAt: commentedAt === null ? null : new Date(commentedAt) };
    });
  }
}
