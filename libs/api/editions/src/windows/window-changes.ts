import {
  DomainError,
  isWindowStepPossible,
  nextWindowSteps,
  quarterLabel,
  whyNotTakeWindowStep,
  windowChangeStateLabel,
  windowStepLabel,
} from '@monitor/domain';
import type { Actor, WindowChange } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readListedChanges, readStepsOfChanges } from './storage/window-steps.query.js';
import type { WindowStepRow } from './storage/window-steps.query.js';
import type { WindowChangeHead, WindowChangeRecord } from './types/window-change.type.js';
import { weighWindowChange } from './weigh-window-change.js';

/** How many changes a list shows: all that are under way, and enough of those decided on to look back some years. */
const mostListed = 100;

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** A change with its steps, and whose hands it went through. */
export interface SteppedChange {
  current: WindowStepRow;
  steps: readonly WindowStepRow[];
  hands: string[];
}

function toStepped(steps: readonly WindowStepRow[]): SteppedChange | null {
  const current = steps.at(-1);
  if (current === undefined) return null;
  const before = steps.filter(({ step }) => step === 'DRAFT' || step === 'PROPOSE');
  return { current, steps, hands: before.map(({ personId }) => personId) };
}

async function readChange(manager: EntityManager, id: string): Promise<SteppedChange | null> {
  return isId(id) ? toStepped(await readStepsOfChanges(manager, [id])) : null;
}

/** The change of an id; refuses (NOT_FOUND) where there is none. */
export async function findWindowChange(manager: EntityManager, id: string): Promise<SteppedChange> {
  const found = await readChange(manager, id);
  if (found !== null) return found;
  throw new DomainError('NOT_FOUND', 'There is no such change of windows. Start again from the list of windows.');
}

function titleOf(content: WindowChange): string {
  const quarter = quarterLabel(content.quarterId);
  if (content.kind === 'WINDOW') return `Window of ${quarter}`;
  const what = content.kind === 'EXTENSION' ? 'Extension' : 'End of the extension';
  return `${what} of ${content.organisationCode} for ${quarter}`;
}

function toHead({ current, steps }: SteppedChange): WindowChangeHead {
  const { content, state, changeId, difference, recordedAt } = current;
  const nameAt = (step: WindowStepRow['step']) => steps.find((each) => each.step === step)?.personName ?? null;
  return {
    id: changeId,
    kind: content.kind,
    title: titleOf(content),
    quarterId: content.quarterId,
    organisationCode: content.kind === 'WINDOW' ? null : content.organisationCode,
    state,
    stateLabel: windowChangeStateLabel(state),
    difference,
    proposedByName: nameAt('PROPOSE'),
    approvedByName: nameAt('APPROVE'),
    recordedAt,
  };
}

/** The changes of a list, those under way first. */
export async function listWindowChanges(manager: EntityManager, quarterId: string | null): Promise<WindowChangeHead[]> {
  const ids = await readListedChanges(manager, { quarterId, most: mostListed });
  const steps = await readStepsOfChanges(manager, ids);
  return ids
    .map((id) => toStepped(steps.filter(({ changeId }) => changeId === id)))
    .filter((change) => change !== null)
    .map(toHead);
}

/** One change as somebody reads it: what it does, what is wrong with it today, and what they may do. */
export async function readWindowChangeRecord(
  manager: EntityManager,
  { personId }: Actor,
  id: string,
): Promise<WindowChangeRecord | null> {
  const change = await readChange(manager, id);
  if (change === null) return null;
  const { current, steps, hands } = change;
  const { state, content } = current;
  const isDecided = state === 'APPROVED' || state === 'WITHDRAWN';
  const weighed = isDecided ? null : await weighWindowChange(manager, content);
  return {
    ...toHead(change),
    difference: weighed?.difference ?? current.difference,
    revision: current.revision,
    reason: content.reason,
    remarks: weighed?.remarks ?? [],
    problems: weighed?.problems ?? [],
    events: steps.map((step) => ({ ...step, stepLabel: windowStepLabel(step.step) })),
    next: nextWindowSteps
      .filter((step) => isWindowStepPossible(step, state))
      .map((step) => ({ step, whyNot: whyNotTakeWindowStep(step, { state, hands }, personId)?.message ?? null })),
  };
}
