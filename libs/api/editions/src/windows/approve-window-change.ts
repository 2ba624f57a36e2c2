import type { WindowChange } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { endExtension, readExtensionFacts, writeExtension } from './storage/return-extensions.query.js';
import { touchWindow, writeWindow } from './storage/windows.query.js';

/**
 * Gives the quarter to whoever approves a change: those who are saving or submitting a return of it are waited for, and
 * others wait. The lock of the window comes before anything is weighed, and no head is locked after it: whoever decides
 * about a return locks its head first (`api/returns/heads/locked-return.query.ts`).
 */
export async function holdQuarter(manager: EntityManager, { quarterId }: WindowChange): Promise<void> {
  await touchWindow(manager, quarterId);
}

/** Makes a change that was approved true, under the lock of its quarter. */
export async function applyWindowChange(manager: EntityManager, change: WindowChange, changeId: string): Promise<void> {
  if (change.kind === 'WINDOW') return writeWindow(manager, change);
  const isEnd = change.kind === 'REVOCATION';
  await endExtension(manager, change, isEnd ? { byName: null, reason: change.reason } : null);
  if (isEnd) return;
  const { regionCode } = await readExtensionFacts(manager, change);
  if (regionCode === null) throw new Error(`${change.organisationCode} is in no region, though it must report.`);
  await writeExtension(manager, change, { regionCode, changeId, allowedBy: 'ADMINISTRATORS', allowedByName: null });
}
