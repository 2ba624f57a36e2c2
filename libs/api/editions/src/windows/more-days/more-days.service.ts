import { randomUUID } from 'node:crypto';
import { oncePerKey, recordAuditEvent, TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import {
  can,
  checkRegionsExtension,
  checkRegionsRevocation,
  DomainError,
  lastDayOfRegion,
  readWindowChange,
  subjectOfChange,
} from '@monitor/domain';
import type { Actor, NewExtension, Permission, Revocation, TypedWindowChange, WindowProblem } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holdQuarter } from '../approve-window-change.js';
import { endExtension, readExtensionFacts, writeExtension } from '../storage/return-extensions.query.js';
import type { ExtensionFacts } from '../storage/return-extensions.query.js';
import { lockWindowChanges, readOpenChange } from '../storage/window-steps.query.js';
import { readExtensionHistory } from './extension-history.query.js';
import type { MoreDays, MoreDaysPayload } from './more-days.type.js';

/** Whose days are meant, and for which quarter. */
interface OfOrganisation {
  organisationCode: string;
  quarterId: string;
}

/** What a region may decide about the days of an organisation. */
type RegionsChange = NewExtension | Revocation;

/** More days that a region allows its own organisations by itself, within the limit that `domain/windows` sets. */
@Injectable()
export class MoreDaysService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** Until when an organisation has: for itself and its region. Refuses (RETURN_NOT_FOUND) others. */
  read(actor: Actor, asked: OfOrganisation): Promise<MoreDays> {
    return this.tenantTx.run(
      { system: 'windows', onBehalfOf: actor },
      async (manager) => {
        const facts = await factsFor(manager, actor, { asked, permission: 'return:read' });
        return this.toMoreDays(manager, asked, facts);
      },
      { readOnly: true },
    );
  }

  /** Allows an organisation of the lead's own region longer, or other days than the region did before. */
  allow(actor: Actor, input: OfOrganisation & { closesOn: string; reason: string }): Promise<MoreDaysPayload> {
    return this.decide(actor, { kind: 'EXTENSION', ...picked(input), closesOn: input.closesOn });
  }

  /** Takes back what the region allowed, as long as the organisation has not used it. */
  takeBack(actor: Actor, input: OfOrganisation & { reason: string }): Promise<MoreDaysPayload> {
    return this.decide(actor, { kind: 'REVOCATION', ...picked(input) });
  }

  private decide(actor: Actor, typed: TypedWindowChange & OfOrganisation): Promise<MoreDaysPayload> {
    return this.tenantTx.run({ system: 'windows', onBehalfOf: actor }, async (manager) => {
      await lockWindowChanges(manager);
      const asked = picked(typed);
      await factsFor(manager, actor, { asked, permission: 'return:extend' });
      const isDone = (problems: WindowProblem[]) => problems.length === 0;
      const problems = await oncePerKey({ actor, manager }, () => decideOnce(manager, actor, typed), isDone);
      const facts = await readExtensionFacts(manager, asked);
      return { moreDays: await this.toMoreDays(manager, asked, facts), problems };
    });
  }

  private async toMoreDays(manager: EntityManager, asked: OfOrganisation, facts: ExtensionFacts): Promise<MoreDays> {
    const quarter = await this.quarters.find(manager, asked.quarterId);
    const end: Revocation = { kind: 'REVOCATION', ...asked, reason: '' };
    return {
      organisationCode: asked.organisationCode,
      organisationName: facts.organisationName ?? asked.organisationCode,
      quarter,
      lastDayOfRegion: lastDayOfRegion({ ...quarter, quarterId: quarter.id }),
      whyNotTakeBack: checkRegionsRevocation(end, facts).map(({ message }) => message),
      extensions: await readExtensionHistory(manager, asked),
    };
  }
}

/** The organisation as it was asked for, in the writing of its code. */
function picked({ organisationCode, quarterId, reason }: OfOrganisation & { reason?: string | null }) {
  return { organisationCode: organisationCode.trim().toUpperCase(), quarterId, reason: reason ?? '' };
}

/** What is known of an organisation that the actor may do this to; another is refused as if it were not there. */
async function factsFor(
  manager: EntityManager,
  actor: Actor,
  { asked, permission }: { asked: OfOrganisation; permission: Permission },
): Promise<ExtensionFacts> {
  const facts = await readExtensionFacts(manager, asked);
  const { organisationName, regionCode } = facts;
  const subject = { organisationCode: asked.organisationCode, regionCode: regionCode ?? '' };
  if (organisationName !== null && can(actor, permission, subject)) return facts;
  throw new DomainError(
    'RETURN_NOT_FOUND',
    `No return of “${asked.organisationCode}” is expected for “${asked.quarterId}” that you may see. Check the code and the quarter.`,
  );
}

async function decideOnce(
  manager: EntityManager,
  { displayName }: Actor,
  typed: TypedWindowChange,
): Promise<WindowProblem[]> {
  const change = readWindowChange(typed);
  if ('problems' in change) return change.problems;
  if (change.kind === 'WINDOW') throw new Error('A region changes no window.');
  await refuseWhileAdministratorsDo(manager, change);
  await holdQuarter(manager, change);
  const facts = await readExtensionFacts(manager, change);
  const problems =
    change.kind === 'EXTENSION' ? checkRegionsExtension(change, facts) : checkRegionsRevocation(change, facts);
  if (problems.length > 0) return problems;
  const { regionCode } = facts;
  if (regionCode === null) throw new Error(`${change.organisationCode} is in no region, though it must report.`);
  const isEnd = change.kind === 'REVOCATION';
  await endExtension(manager, change, isEnd ? { byName: displayName, reason: change.reason } : null);
  if (!isEnd) {
    const given = { regionCode, changeId: randomUUID(), allowedBy: 'REGION', allowedByName: displayName } as const;
    await writeExtension(manager, change, given);
  }
  await recordAuditEvent(manager, {
    kind: 'WINDOW_STEP',
    operation: isEnd ? 'REGION TAKES BACK' : 'REGION ALLOWS',
    subject: subjectOfChange(change),
    reason: change.reason,
  });
  return [];
}

async function refuseWhileAdministratorsDo(manager: EntityManager, change: RegionsChange): Promise<void> {
  if ((await readOpenChange(manager, subjectOfChange(change))) === null) return;
  const message =
    'Administrators are changing the days of this organisation. Nothing was changed: ask one of them, or try again once they have decided.';
  throw new DomainError('STATE_DOES_NOT_ALLOW', message);
}
