import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { can, closingCodes, DomainError } from '@monitor/domain';
import type { Actor, ReorganisationIssue, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PLACES_OBSERVER } from '../places/place-moves.js';
import type { PlacesObserver } from '../places/place-moves.js';
import { lockReorganisations } from '../sources/locks.query.js';
import { recordReorganisation, takeBackReorganisation } from './changes/approve-reorganisation.js';
import { decideStep, recordStep, uuid } from './changes/change-reorganisation.js';
import type { StepRequest } from './changes/change-reorganisation.js';
import { draftReorganisation } from './changes/draft-reorganisation.js';
import { toReorganised } from './changes/standing.js';
import { fromContentParts } from './content-parts.js';
import { readReorganisationContext } from './storage/reorganisation-context.query.js';
import { readVersions } from './storage/reorganisation-versions.query.js';
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
    const begin = (manager: EntityManager) =>
      draftReorganisation({ actor, manager }, { id, content: fromContentParts(content) });
    // A draft is kept with its errors.
    return this.change(actor, id, begin, () => true);
  }

  amend(actor: Actor, { content, ...input }: AmendReorganisationInput): Promise<ReorganisationPayload> {
    return this.step(actor, { ...input, step: 'AMEND', content: fromContentParts(content) });
  }

  approve(actor: Actor, { seenEffect, ...input }: ApproveReorganisationInput): Promise<ReorganisationPayload> {
    const request: StepRequest = { ...input, step: 'APPROVE' };
    return this.change(actor, request.id, async (manager) => {
      const decision = await decideStep({ actor, manager }, request);
      if (!decision.mayBeTaken) return decision.issues;
      const { content } = decision;
      const work = { actor, manager, observe: this.observe };
      const written = await recordReorganisation(work, { id: request.id, content, seenEffect });
      await recordStep({ actor, manager }, request, { content, written });
      return [];
    });
  }

  revoke(actor: Actor, input: ReorganisationStepInput): Promise<ReorganisationPayload> {
    const request: StepRequest = { ...input, step: 'REVOKE' };
    return this.change(actor, request.id, async (manager) => {
      const decision = await decideStep({ actor, manager }, request);
      if (!decision.mayBeTaken) return decision.issues;
      const { content } = decision;
      await takeBackReorganisation({ actor, manager, observe: this.observe }, { id: request.id, content });
      await recordStep({ actor, manager }, request, { content });
      return [];
    });
  }

  /** A step that changes nothing but where the reorganisation stands. */
  step(actor: Actor, request: StepRequest): Promise<ReorganisationPayload> {
    return this.change(actor, request.id, async (manager) => {
      const decision = await decideStep({ actor, manager }, request);
      if (!decision.mayBeTaken) return decision.issues;
      await recordStep({ actor, manager }, request, { content: decision.content });
      return [];
    });
  }

  private change(
    actor: Actor,
    id: string,
    work: (manager: EntityManager) => Promise<ReorganisationIssue[]>,
    hadEffect: (issues: ReorganisationIssue[]) => boolean = (issues) => issues.length === 0,
  ): Promise<ReorganisationPayload> {
    refuseOthers(actor);
    return this.tenantTx.run(
      reorganiser(actor),
      async (manager) => {
        await lockReorganisations(manager);
        const issues = await oncePerKey({ actor, manager }, () => work(manager), hadEffect);
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
