import { randomUUID } from 'node:crypto';
import { oncePerKey, TenantTx } from '@monitor/api-platform';
import {
  can,
  DomainError,
  isTooLong,
  longestWindowReason,
  readWindowChange,
  storableText,
  subjectOfChange,
  whyNotTakeWindowStep,
  windowStateAfter,
  windowStepsWithComment,
} from '@monitor/domain';
import type { Actor, NextWindowStep, TypedWindowChange, WindowChange, WindowProblem } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { applyWindowChange, holdQuarter } from './approve-window-change.js';
import { readExtensionCounts, readExtensionsOfQuarter } from './storage/return-extensions.query.js';
import type { StandingExtension } from './storage/return-extensions.query.js';
import { lockWindowChanges, readOpenChange, recordWindowStep } from './storage/window-steps.query.js';
import type { WindowStepRow } from './storage/window-steps.query.js';
import { readWindowsToday } from './storage/windows.query.js';
import { toNationalWindows } from './to-national-windows.js';
import type { NationalWindow } from './types/national-window.type.js';
import type { WindowChangeHead, WindowChangePayload, WindowChangeRecord } from './types/window-change.type.js';
import { weighWindowChange } from './weigh-window-change.js';
import { findWindowChange, listWindowChanges, readWindowChangeRecord } from './window-changes.js';

/** A step on a change that is already there. */
export interface WindowStepRequest {
  id: string;
  expectedVersion: number;
  step: NextWindowStep;
  comment?: string;
}

/** The change that was written, null where it was not kept, and what must be put right. */
interface Written {
  id: string | null;
  problems: WindowProblem[];
}

/** Windows of quarters and extensions, as two administrators change them. Each change is one transaction after the other. */
@Injectable()
export class WindowsService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** The windows of all quarters, also of those of the next two years that have none yet; the newest first. */
  windows(actor: Actor): Promise<NationalWindow[]> {
    return this.read(actor, async (manager) =>
      toNationalWindows(await readWindowsToday(manager), await readExtensionCounts(manager)),
    );
  }

  /** The extensions of a quarter that stand. */
  extensions(actor: Actor, quarterId: string): Promise<StandingExtension[]> {
    return this.read(actor, (manager) => readExtensionsOfQuarter(manager, quarterId));
  }

  /** Changes of one quarter, or of all: those under way first, then the latest that were decided on. */
  changes(actor: Actor, quarterId: string | null): Promise<WindowChangeHead[]> {
    return this.read(actor, (manager) => listWindowChanges(manager, quarterId));
  }

  /** One change; null where there is none of that id. */
  change(actor: Actor, id: string): Promise<WindowChangeRecord | null> {
    return this.read(actor, (manager) => readWindowChangeRecord(manager, actor, id));
  }

  /** Writes a change down, to look at what it would do. What could not be approved today is not kept. */
  draft(actor: Actor, typed: TypedWindowChange): Promise<WindowChangePayload> {
    const content = readWindowChange(typed);
    if ('problems' in content) return refused(content.problems, actor);
    return this.write(actor, async (manager) => {
      await refuseSecond(manager, content);
      const { problems, difference } = await weighWindowChange(manager, content);
      if (problems.length > 0) return { id: null, problems };
      const changeId = randomUUID();
      const begun = { changeId, revision: 1, subject: subjectOfChange(content), content, difference, comment: null };
      await recordWindowStep(manager, { ...begun, step: 'DRAFT', state: 'DRAFT', ...who(actor) });
      return { id: changeId, problems };
    });
  }

  /** Proposes, approves or withdraws a change. What is approved takes effect with the transaction. */
  take(actor: Actor, request: WindowStepRequest): Promise<WindowChangePayload> {
    return this.write(actor, async (manager) => {
      const { current, hands } = await findWindowChange(manager, request.id);
      refuseStale(current, request.expectedVersion);
      const refusal = whyNotTakeWindowStep(request.step, { state: current.state, hands }, actor.personId);
      if (refusal !== null) throw new DomainError(refusal.code, refusal.message);
      return { id: request.id, problems: await this.advance(manager, actor, { request, current }) };
    });
  }

  private async advance(
    manager: EntityManager,
    actor: Actor,
    { request, current }: { request: WindowStepRequest; current: WindowStepRow },
  ): Promise<WindowProblem[]> {
    const { step, comment } = request;
    const { changeId, content, subject, revision } = current;
    if (step === 'APPROVE') await holdQuarter(manager, content);
    const weighed = await weighWindowChange(manager, content);
    const problems = step === 'WITHDRAW' ? commentProblems(request) : weighed.problems;
    if (problems.length > 0) return problems;
    if (step === 'APPROVE') await applyWindowChange(manager, content, changeId);
    const difference = step === 'WITHDRAW' ? current.difference : weighed.difference;
    const said = comment === undefined ? null : storableText(comment).trim();
    const next = { changeId, revision: revision + 1, subject, content, difference, comment: said };
    await recordWindowStep(manager, { ...next, step, state: windowStateAfter(step), ...who(actor) });
    return [];
  }

  private write(actor: Actor, work: (manager: EntityManager) => Promise<Written>): Promise<WindowChangePayload> {
    refuseOthers(actor);
    return this.tenantTx.run({ system: 'windows', onBehalfOf: actor }, async (manager) => {
      await lockWindowChanges(manager);
      const wasDone = ({ problems }: Written) => problems.length === 0;
      const { id, problems } = await oncePerKey({ actor, manager }, () => work(manager), wasDone);
      return { change: id === null ? null : await readWindowChangeRecord(manager, actor, id), problems };
    });
  }

  private read<Found>(actor: Actor, work: (manager: EntityManager) => Promise<Found>): Promise<Found> {
    refuseOthers(actor);
    return this.tenantTx.run({ system: 'windows', onBehalfOf: actor }, work, { readOnly: true });
  }
}

/** The second look at who asks, beside the declared permission. */
function refuseOthers(actor: Actor): void {
  if (can(actor, 'window:administer')) return;
  throw new DomainError('NOT_PERMITTED', 'Only administrators change windows and extensions. Ask one of them.');
}

/** What was typed wrong, for whoever may type at all. */
async function refused(problems: WindowProblem[], actor: Actor): Promise<WindowChangePayload> {
  refuseOthers(actor);
  return { change: null, problems };
}

async function refuseSecond(manager: EntityManager, content: WindowChange): Promise<void> {
  const open = await readOpenChange(manager, subjectOfChange(content));
  if (open === null) return;
  const message = 'Another change of the same is under way. Approve or withdraw it first.';
  throw new DomainError('STATE_DOES_NOT_ALLOW', message, { change: open });
}

/** Refuses (REVISION_STALE) where another step was taken since the change was looked at. */
function refuseStale({ revision, personName }: WindowStepRow, expectedVersion: number): void {
  if (revision === expectedVersion) return;
  const message = `${personName} has moved this change on since you opened it. Nothing of yours was recorded: load it again.`;
  throw new DomainError('REVISION_STALE', message, { seen: expectedVersion, latest: revision });
}

function commentProblems({ step, comment = '' }: WindowStepRequest): WindowProblem[] {
  if (!windowStepsWithComment.includes(step)) return [];
  if (comment.trim() === '') return [{ field: 'reason', message: 'Say why, for whoever reads the record later.' }];
  if (!isTooLong(comment, longestWindowReason)) return [];
  return [{ field: 'reason', message: 'The reason is longer than 500 characters. Shorten it.' }];
}

/** Who takes a step, as it is kept with it. */
function who({ personId, displayName }: Actor) {
  return { personId, personName: displayName };
}
