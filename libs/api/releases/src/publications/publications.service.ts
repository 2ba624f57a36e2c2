import { oncePerKey, readCursor, TenantTx, nodesToRead, toConnection } from '@monitor/api-platform';
import type { Page } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { can, DomainError, publicationComment, refuseMinute, whyNotTakePublicationStep } from '@monitor/domain';
import type { Actor, NextPublicationStep } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clearPublication } from '../build/clear-publication.query.js';
import { sendJob } from '../queue/send-job.query.js';
import { readPublicationRecord } from './publication-record.js';
import { preparePublication } from './steps/prepare-publication.js';
import { PublicationAuditor } from './steps/publication-auditor.js';
import { recordStep } from './steps/record-step.js';
import { findStepped, refuseStale } from './steps/standing.js';
import type { SteppedPublication } from './steps/standing.js';
import { toPublication } from './storage/publication-row.js';
import { lockPublications } from './storage/publication-steps.query.js';
import { readNextMinute } from './storage/next-minute.query.js';
import { announce, listPublications, markDiscarded } from './storage/publications.query.js';
import type { Publication } from './types/publication.type.js';
import type {
  ApprovePublicationInput,
  DiscardPublicationInput,
  PreparePublicationInput,
  PublicationsFilter,
  WithholdFiguresInput,
} from './types/publication.inputs.js';
import type { PublicationRecord } from './types/publication-record.type.js';

/** A step on a publication that is there, by the version that was looked at. */
interface StepRequest {
  number: number;
  expectedVersion: number;
  step: NextPublicationStep;
  comment: string | null;
}

type Advance = (manager: EntityManager, stepped: SteppedPublication) => Promise<void>;

/** Publications, from their preparation to the minute at which they are out. Each change is one transaction after the other. */
@Injectable()
export class PublicationsService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(PublicationAuditor) private readonly auditor: PublicationAuditor,
  ) {}

  /** A page of publications, the newest first; for those who do not release, of those that are out. */
  list(
    actor: Actor,
    { first, after, filter }: { first: number; after: string | null; filter: PublicationsFilter | null },
  ): Promise<Page<Publication>> {
    const most = nodesToRead(first);
    const [before] = readCursor('publications', after, 1) ?? [];
    if (before !== undefined && !/^\d{1,9}$/.test(before)) {
      throw new DomainError(
        'INPUT_NOT_UNDERSTOOD',
        '“after” is not where a page of publications begins. Leave it out.',
      );
    }
    const { kinds = null, quarterId = null } = filter ?? {};
    const asked = filter?.states ?? null;
    const states = releases(actor) ? asked : (asked ?? ['PUBLISHED']).filter((state) => state === 'PUBLISHED');
    const listed = { kinds, quarterId, states, before: before === undefined ? null : Number(before), most };
    return this.read(actor, async (manager) => {
      const rows = await listPublications(manager, listed);
      return toConnection('publications', rows.map(toPublication), { first, keysOf: ({ number }) => [String(number)] });
    });
  }

  /** One publication; null where there is none, or none that the reader may see. */
  publication(actor: Actor, number: number): Promise<PublicationRecord | null> {
    return this.read(actor, (manager) => this.record(manager, actor, number));
  }

  /** The minute of the publication that is announced, or of the next provisional one; null where neither is to come. */
  nextMinute(actor: Actor): Promise<Date | null> {
    return this.read(actor, readNextMinute);
  }

  /** Begins a publication; the product builds and audits it by itself. */
  prepare(actor: Actor, input: PreparePublicationInput): Promise<PublicationRecord> {
    return this.write(actor, (manager) => preparePublication(manager, actor, input));
  }

  /** Announces a publication whose figures were looked at. It goes out by itself. */
  approve(actor: Actor, { publishAt, seenHash, ...input }: ApprovePublicationInput): Promise<PublicationRecord> {
    const request = { ...input, step: 'APPROVE', comment: publicationComment(input.comment) } as const;
    return this.step(actor, request, async (manager, { row }) => {
      if (row.contentHash !== seenHash) {
        const message = 'These are not the figures that you looked at. Load the publication again, and look at them.';
        throw new DomainError('REVISION_STALE', message);
      }
      refuseMinute(publishAt, (await readMoment(manager)).now);
      await announce(manager, row.number, publishAt);
      await sendJob(manager, 'PUBLISH', { publication: row.number, startAfter: publishAt });
    });
  }

  /** Gives up a publication that is not out: what it would have renewed stands as it was. */
  discard(actor: Actor, input: DiscardPublicationInput): Promise<PublicationRecord> {
    const comment = publicationComment(input.comment);
    if (comment === null) throw new DomainError('COMMENT_NEEDED', 'Say why, for whoever reads the record later.');
    return this.step(actor, { ...input, step: 'DISCARD', comment }, async (manager, { row }) => {
      await clearPublication(manager, row.number);
      await markDiscarded(manager, row.number);
    });
  }

  /** Holds back what proposals of the audit name; the publication is built and audited again. */
  withhold(actor: Actor, { proposalIds, ...input }: WithholdFiguresInput): Promise<PublicationRecord> {
    if (proposalIds.length === 0) {
      throw new DomainError('INPUT_NOT_UNDERSTOOD', 'Choose at least one proposal of what to withhold.');
    }
    return this.step(actor, { ...input, step: 'WITHHOLD', comment: null }, async (manager, { row }) => {
      await this.auditor.withhold(manager, row.number, proposalIds);
      await clearPublication(manager, row.number);
      await sendJob(manager, 'BUILD', { publication: row.number });
    });
  }

  private step(actor: Actor, request: StepRequest, advance: Advance): Promise<PublicationRecord> {
    const { number, expectedVersion, step, comment } = request;
    return this.write(actor, async (manager) => {
      const stepped = await findStepped(manager, number);
      refuseStale(stepped, expectedVersion);
      const refusal = whyNotTakePublicationStep(step, stepped.standing, actor.personId);
      if (refusal !== null) throw new DomainError(refusal.code, refusal.message);
      await recordStep(manager, actor, { publication: number, step, comment });
      await advance(manager, stepped);
      return number;
    });
  }

  private async write(actor: Actor, work: (manager: EntityManager) => Promise<number>): Promise<PublicationRecord> {
    if (!releases(actor)) {
      throw new DomainError('NOT_PERMITTED', 'Only national analysts release publications. Ask one of them.');
    }
    return this.tenantTx.run({ system: 'publication', onBehalfOf: actor }, async (manager) => {
      await lockPublications(manager);
      const number = await oncePerKey({ actor, manager }, () => work(manager));
      const record = await this.record(manager, actor, number);
      if (record === null) throw new Error('A publication is gone under the lock.');
      return record;
    });
  }

  private read<Found>(actor: Actor, work: (manager: EntityManager) => Promise<Found>): Promise<Found> {
    return this.tenantTx.run({ system: 'publication', onBehalfOf: actor }, work, { readOnly: true });
  }

  private record(manager: EntityManager, actor: Actor, number: number): Promise<PublicationRecord | null> {
    const reader = { actor, isReleaser: releases(actor), auditor: this.auditor };
    return readPublicationRecord(manager, reader, number);
  }
}

/** The second look at who asks, beside the declared permission. */
function releases(actor: Actor): boolean {
  return can(actor, 'publication:prepare') || can(actor, 'publication:approve');
}
