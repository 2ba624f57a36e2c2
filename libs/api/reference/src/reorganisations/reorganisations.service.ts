import { TenantTx } from '@monitor/api-platform';
import { can, closingCodes, DomainError } from '@monitor/domain';
import type { Actor, ReorganisationIssue, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PLACES_OBSERVER } from '../places/refresh-present-places.js';
import type { PlacesObserver } from '../places/refresh-present-places.js';
import { readMoment } from '../quarters/moment.js';
import { recordReorganisation, takeBackReorganisation } from './changes/approve-reorganisation.js';
import { takeStep, uuid } from './changes/change-reorganisation.js';
import type { Doing, StepRequest } from './changes/change-reorganisation.js';
import { draftReorganisation } from './changes/draft-reorganisation.js';
import { toReorganised } from './changes/standing.js';
import { fromContentParts } from './content-parts.js';
import { lockReorganisationsSql, readVersions } from './storage/reorganisation-versions.query.js';
import { readReorganisationContext } from './storage/reorganisation-context.query.js';
import { toReorganisation } from './to-reorganisation.js';
import type {
  AmendReorganisationInput,
  ApproveReorganisationInput,
  DraftReorganisationInput,
  ReorganisationStepInput,
} from './types/reorganisation.inputs.js';
import type { ReorganisationPayload } from './types/reorganisation.payload.js';
import type { Reorganisation } from './types/reorganisation.type.js';

/** Reorganisations belong to no organisation: the product itself reads and writes them, on an administrator's behalf. */
export function reorganiser(actor: Actor): SystemActor {
  return { system: 'reorganisation', onBehalfOf: actor };
}

/** Refuses everybody who is no administrator: the second look at who asks, beside the declared permission. */
export function refuseOthers(actor: Actor): void {
  if (can(actor, 'organisation:administer')) return;
  throw new DomainError('NOT_PERMITTED', 'Only administrators record reorganisations. Ask one of them.');
}

/** Reorganisations from draft to effect. Each change is one transaction, one after the other. */
@Injectable()
export class ReorganisationsService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(PLACES_OBSERVER) private readonly observe: PlacesObserver,
  ) {}

  /** All of them, the latest day first. */
  async reorganisations(actor: Actor): Promise<Reorganisation[]> {
    const all = await this.read(actor, null);
    return all.sort((a, b) => (a.effectiveOn > b.effectiveOn ? -1 : a.effectiveOn < b.effectiveOn ? 1 : 0));
  }

  /** One of them; null where there is none. */
  async reorganisation(actor: Actor, id: string): Promise<Reorganisation | null> {
    const [found] = isUuid(id) ? await this.read(actor, id) : [];
    return found ?? null;
  }

  draft(actor: Actor, { id, content }: DraftReorganisationInput): Promise<ReorganisationPayload> {
    return this.change(actor, id, (manager) =>
      draftReorganisation({ actor, manager }, { id, content: fromContentParts(content) }),
    );
  }

  amend(actor: Actor, { content, ...input }: AmendReorganisationInput): Promise<ReorganisationPayload> {
    return this.step(actor, { ...input, step: 'AMEND', content: fromContentParts(content) });
  }

  approve(actor: Actor, { seenEffect, ...input }: ApproveReorganisationInput): Promise<ReorganisationPayload> {
    return this.step(
      actor,
      { ...input, step: 'APPROVE' },
      (manager) => (_, content) =>
        recordReorganisation({ actor, manager, observe: this.observe }, { id: input.id, content, seenEffect }),
    );
  }

  revoke(actor: Actor, input: ReorganisationStepInput): Promise<ReorganisationPayload> {
    return this.step(actor, { ...input, step: 'REVOKE' }, (manager) => async (_, content) => {
      await takeBackReorganisation({ actor, manager, observe: this.observe }, { id: input.id, content });
      return undefined;
    });
  }

  /** A step that changes nothing but where the reorganisation stands. */
  step(actor: Actor, request: StepRequest, doing?: (manager: EntityManager) => Doing): Promise<ReorganisationPayload> {
    return this.change(actor, request.id, (manager) => takeStep({ actor, manager }, request, doing?.(manager)));
  }

  private change(
    actor: Actor,
    id: string,
    work: (manager: EntityManager) => Promise<ReorganisationIssue[]>,
  ): Promise<ReorganisationPayload> {
    refuseOthers(actor);
    return this.tenantTx.run(
      reorganiser(actor),
      async (manager) => {
        await manager.query(lockReorganisationsSql);
        const issues = await work(manager);
        const [reorganisation = null] = isUuid(id) ? await readAll(manager, actor, id) : [];
        return { reorganisation, issues: issues.length > 0 ? issues : (reorganisation?.issues ?? []) };
      },
      { retry: true },
    );
  }

  private read(actor: Actor, id: string | null): Promise<Reorganisation[]> {
    refuseOthers(actor);
    return this.tenantTx.run(reorganiser(actor), (manager) => readAll(manager, actor, id), { readOnly: true });
  }
}

async function readAll(manager: EntityManager, { personId }: Actor, id: string | null): Promise<Reorganisation[]> {
  const found = (await readVersions(manager, id)).flatMap((versions) => toReorganised(versions) ?? []);
  if (found.length === 0) return [];
  const { today } = await readMoment(manager);
  const closing = found.flatMap(({ current }) => [...closingCodes(current.content)]);
  const reader = { personId, today, context: await readReorganisationContext(manager, closing) };
  return found.map((each) => toReorganisation(each, reader));
}

function isUuid(id: string): boolean {
  return uuid.test(id);
}
