import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import {
  can,
  checkEdition,
  DomainError,
  editionOf,
  editionStateAfter,
  editionStepsWithComment,
  formEditions,
  isQuarterId,
  isTooLong,
  storableText,
  whyNotTakeEditionStep,
} from '@monitor/domain';
import type { Actor, EditionProblem, FormEdition, NextEditionStep } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PublishedEditions } from './published/published-editions.js';
import { findDraftedEdition, readDraftedEdition, refuseStale, who } from './standing.js';
import type { Amended } from './steps/amend-edition.js';
import { recordPublication, toPublish } from './steps/publish-edition.js';
import { lockEditions, readEditionNumbers, recordEditionStep } from './storage/edition-steps.query.js';
import { readLastBegunQuarter } from './storage/last-begun-quarter.query.js';
import { toDraftedRecord, toEditionHead, toShippedRecord } from './to-edition-record.js';
import type { DraftFormEditionInput, PublishFormEditionInput } from './types/form-edition.inputs.js';
import type { FormEditionHead, FormEditionPayload, FormEditionRecord } from './types/form-edition.type.js';

/** A step on an edition that is already there. */
export interface EditionStepRequest {
  version: number;
  expectedVersion: number;
  step: Exclude<NextEditionStep, 'AMEND' | 'PUBLISH'>;
  comment?: string;
}

const longestComment = 1_000;

/** Editions of the form, from draft to publication. Each change is one transaction, one after the other. */
@Injectable()
export class EditionsService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(PublishedEditions) private readonly published: PublishedEditions,
  ) {}

  /** Every edition that is not withdrawn, the newest first. */
  editions(actor: Actor): Promise<FormEditionHead[]> {
    return this.read(actor, async (manager) => {
      const heads = formEditions.map((edition) => toEditionHead(edition, 'PUBLISHED'));
      const held = new Set(formEditions.map(({ version }) => version));
      for (const version of await readEditionNumbers(manager)) {
        const drafted = held.has(version) ? null : await readDraftedEdition(manager, version);
        if (drafted !== null) heads.push(toEditionHead(drafted.current.content, drafted.current.state));
      }
      return heads.sort((a, b) => b.version - a.version);
    });
  }

  /** One edition; null where there is none of that number. */
  edition(actor: Actor, version: number): Promise<FormEditionRecord | null> {
    return this.read(actor, (manager) => readRecord(manager, actor, version));
  }

  /** Begins the next edition with everything that a published one asks. */
  draft(actor: Actor, { fromVersion, firstQuarterId }: DraftFormEditionInput): Promise<FormEditionPayload> {
    const from = editionOf(fromVersion);
    if (!isQuarterId(firstQuarterId)) {
      throw new DomainError('INPUT_NOT_UNDERSTOOD', 'Give a quarter of the financial year, for example 2027-28-Q1.');
    }
    return this.change(actor, nextVersion(), async (manager) => {
      const version = nextVersion();
      const [open] = (await readEditionNumbers(manager)).filter((number) => number >= version);
      if (open !== undefined) {
        const message = `Edition ${String(open)} is being written. Publish or withdraw it first.`;
        throw new DomainError('STATE_DOES_NOT_ALLOW', message);
      }
      const { today } = await readMoment(manager);
      const content = { ...from, version, publishedOn: today, firstQuarter: firstQuarterId };
      const before = await readDraftedEdition(manager, version);
      const revision = (before?.current.revision ?? 0) + 1;
      const begun = { version, revision, step: 'DRAFT', state: 'DRAFT', content, comment: null } as const;
      await recordEditionStep(manager, { ...begun, ...who(actor) });
      return [];
    });
  }

  /** Writes a draft anew. One that breaks laws is kept with its problems; what is no edition at all is not. */
  amend(
    actor: Actor,
    { version, expectedVersion }: { version: number; expectedVersion: number },
    amend: (draft: FormEdition) => Amended,
  ): Promise<FormEditionPayload> {
    return this.change(actor, version, async (manager) => {
      const { content } = await this.decide(manager, actor, { version, expectedVersion, step: 'AMEND' });
      const amended = amend(content);
      if ('problems' in amended) return amended.problems;
      await this.record(manager, actor, { version, expectedVersion, step: 'AMEND', content: amended.content });
      return [];
    });
  }

  /** A step that changes nothing but where the edition stands. */
  step(actor: Actor, request: EditionStepRequest): Promise<FormEditionPayload> {
    return this.change(actor, request.version, async (manager) => {
      const { content } = await this.decide(manager, actor, request);
      const problems = [
        ...commentProblems(request),
        ...(request.step === 'PROPOSE' ? await problemsOf(manager, content) : []),
      ];
      if (problems.length === 0) await this.record(manager, actor, { ...request, content });
      return problems;
    });
  }

  /** Publishes a proposal that was looked at: returns begun from its first quarter on answer it. */
  async publish(actor: Actor, { seenHash, ...input }: PublishFormEditionInput): Promise<FormEditionPayload> {
    const request = { ...input, step: 'PUBLISH' } as const;
    const payload = await this.change(actor, input.version, async (manager) => {
      const proposal = await this.decide(manager, actor, request);
      const content = await toPublish(manager, proposal, seenHash);
      const problems = await problemsOf(manager, content);
      if (problems.length > 0) return problems;
      await this.record(manager, actor, { ...request, content });
      await recordPublication(manager, actor, content);
      return [];
    });
    await this.published.learn();
    return payload;
  }

  private async decide(
    manager: EntityManager,
    { personId }: Actor,
    { version, expectedVersion, step }: { version: number; expectedVersion: number; step: NextEditionStep },
  ) {
    const drafted = await findDraftedEdition(manager, version);
    refuseStale(drafted, expectedVersion);
    const refusal = whyNotTakeEditionStep(step, drafted.standing, personId);
    if (refusal !== null) throw new DomainError(refusal.code, refusal.message);
    return drafted.current;
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    taken: { version: number; expectedVersion: number; step: NextEditionStep; content: FormEdition; comment?: string },
  ): Promise<void> {
    const { version, expectedVersion, step, content, comment } = taken;
    const said = comment === undefined ? null : storableText(comment).trim();
    const next = {
      version,
      revision: expectedVersion + 1,
      step,
      state: editionStateAfter(step),
      content,
      comment: said,
    };
    const isRecorded = await recordEditionStep(manager, { ...next, ...who(actor) });
    if (!isRecorded) throw new Error(`Edition ${String(version)} changed under the lock.`);
  }

  private change(
    actor: Actor,
    version: number,
    work: (manager: EntityManager) => Promise<EditionProblem[]>,
  ): Promise<FormEditionPayload> {
    refuseOthers(actor);
    return this.tenantTx.run({ system: 'form', onBehalfOf: actor }, async (manager) => {
      await lockEditions(manager);
      const problems = await oncePerKey(
        { actor, manager },
        () => work(manager),
        (found) => found.length === 0,
      );
      const edition = await readRecord(manager, actor, version);
      return { edition, problems: problems.length > 0 ? problems : (edition?.problems ?? []) };
    });
  }

  private read<Found>(actor: Actor, work: (manager: EntityManager) => Promise<Found>): Promise<Found> {
    refuseOthers(actor);
    return this.tenantTx.run({ system: 'form', onBehalfOf: actor }, work, { readOnly: true });
  }
}

function nextVersion(): number {
  return Math.max(...formEditions.map(({ version }) => version)) + 1;
}

/** The second look at who asks, beside the declared permission. */
function refuseOthers(actor: Actor): void {
  if (can(actor, 'form:administer')) return;
  throw new DomainError('NOT_PERMITTED', 'Only administrators write editions of the form. Ask one of them.');
}

async function problemsOf(manager: EntityManager, content: FormEdition): Promise<EditionProblem[]> {
  const lastBegun = await readLastBegunQuarter(manager);
  return checkEdition(content, { published: formEditions, lastBegun });
}

function commentProblems({ step, comment = '' }: EditionStepRequest): EditionProblem[] {
  if (!editionStepsWithComment.includes(step)) return [];
  if (comment.trim() === '') return [{ place: 'comment', message: 'Say why, for whoever reads the record later.' }];
  if (!isTooLong(comment, longestComment)) return [];
  return [{ place: 'comment', message: 'The reason is longer than 1,000 characters. Shorten it.' }];
}

async function readRecord(
  manager: EntityManager,
  { personId }: Actor,
  version: number,
): Promise<FormEditionRecord | null> {
  const drafted = await readDraftedEdition(manager, version);
  if (drafted !== null) return toDraftedRecord(drafted, { personId, lastBegun: await readLastBegunQuarter(manager) });
  const shipped = formEditions.find((edition) => edition.version === version);
  return shipped === undefined ? null : toShippedRecord(shipped);
}
