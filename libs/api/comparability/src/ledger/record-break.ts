import { checkBreakReason, currentCatalogue, DomainError, storableText, validateBreak } from '@monitor/domain';
import type { Actor, BreakContent, BreakIssue } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { AmendBreakInput, BreakContentInput, RecordBreakInput, WithdrawBreakInput } from './break.inputs.js';
import { readLedger } from './known-breaks.query.js';
import type { KnownBreak } from './known-breaks.query.js';
import { ledgerAreas } from './ledger-areas.query.js';
import { recordBreaks, recordNextVersion } from './record-breaks.query.js';
import type { NextVersion, Recorder } from './record-breaks.query.js';

/** One transaction of an administrator. */
export interface LedgerWork {
  actor: Actor;
  manager: EntityManager;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function recorderOf({ personId, displayName }: Actor, reason: string): Recorder {
  return { by: personId, byName: displayName, reason: storableText(reason).trim() };
}

/** The content as it is stored: without empty space around texts, and a part that was left out standing for all. */
function storable({ touches, ...content }: BreakContentInput): BreakContent {
  const { metrics, stratifiers, actions, levels, areaCodes, readings } = touches;
  return {
    ...content,
    lastsUntil: content.lastsUntil ?? null,
    title: storableText(content.title).trim(),
    explanation: storableText(content.explanation).trim(),
    source: storableText(content.source).trim(),
    touches: {
      metrics: metrics ?? null,
      stratifiers: stratifiers ?? null,
      actions: actions ?? null,
      levels: levels ?? null,
      areaCodes: areaCodes ?? null,
      readings: readings ?? null,
    },
  };
}

async function issuesOf(manager: EntityManager, content: BreakContent, reason: string): Promise<BreakIssue[]> {
  const areaCodes = new Set((await ledgerAreas(manager)).map(({ code }) => code));
  return validateBreak({ ...content, reason }, { catalogue: currentCatalogue(), areaCodes });
}

async function standing(manager: EntityManager, id: string): Promise<KnownBreak> {
  const found = (await readLedger(manager)).find((entry) => entry.id === id);
  if (found !== undefined) return found;
  throw new DomainError('NOT_FOUND', 'There is no such entry in the ledger of breaks. Start again from the list.');
}

/** Writes the next version; refuses (REVISION_STALE) where another than the one looked at stands. */
async function replace(
  manager: EntityManager,
  next: NextVersion,
  written: { content: BreakContent; recorder: Recorder },
): Promise<void> {
  if (await recordNextVersion(manager, next, written)) return;
  const found = await standing(manager, next.id);
  throw new DomainError(
    'REVISION_STALE',
    found.isWithdrawn
      ? `${found.recordedByName} has withdrawn this entry since you opened it. Nothing was changed. Start again from the list.`
      : `${found.recordedByName} has changed this entry since you opened it. Nothing was changed and what you typed is still here. Open the entry in another window, and compare before you try again.`,
    { seen: next.expectedVersion, latest: found.version },
  );
}

/** Records a new break, unless something must be mended first. Sent again under its id, it has no second effect. */
export async function recordBreak({ actor, manager }: LedgerWork, input: RecordBreakInput): Promise<BreakIssue[]> {
  if (!uuid.test(input.id)) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', 'The id of a new break must be a UUID in small letters.');
  }
  const content = storable(input.content);
  const issues = await issuesOf(manager, content, input.reason);
  if (issues.length > 0) return issues;
  await recordBreaks(manager, [{ id: input.id, ...content }], recorderOf(actor, input.reason));
  return [];
}

/** Puts another version in the place of the one that was looked at, unless something must be mended first. */
export async function amendBreak({ actor, manager }: LedgerWork, input: AmendBreakInput): Promise<BreakIssue[]> {
  const content = storable(input.content);
  const issues = await issuesOf(manager, content, input.reason);
  if (issues.length > 0) return issues;
  await replace(manager, { ...input, isWithdrawn: false }, { content, recorder: recorderOf(actor, input.reason) });
  return [];
}

/** Takes a break out of use: figures ignore it from now on, but it can still be read. */
export async function withdrawBreak({ actor, manager }: LedgerWork, input: WithdrawBreakInput): Promise<BreakIssue[]> {
  const issues = checkBreakReason(input.reason);
  if (issues.length > 0) return issues;
  const content = await standing(manager, input.id);
  await replace(manager, { ...input, isWithdrawn: true }, { content, recorder: recorderOf(actor, input.reason) });
  return [];
}
