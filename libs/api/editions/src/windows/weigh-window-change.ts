import {
  checkExtension,
  checkRevocation,
  checkWindow,
  extensionDifference,
  windowDifference,
  windowRemarks,
} from '@monitor/domain';
import type { WindowChange, WindowProblem } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { readExtensionFacts } from './storage/return-extensions.query.js';
import { readWindowsToday } from './storage/windows.query.js';

/** What a change would do today. */
export interface WeighedChange {
  /** Why it cannot be approved today; none where it can. */
  problems: WindowProblem[];
  /** What becomes other than it is, in sentences. */
  difference: string[];
  /** What to know before approving it: gaps, overlaps, a return that opens again. */
  remarks: string[];
}

/** Holds a change against everything as it stands. */
export async function weighWindowChange(manager: EntityManager, change: WindowChange): Promise<WeighedChange> {
  if (change.kind === 'WINDOW') {
    const known = await readWindowsToday(manager);
    const standing = known.windows.find(({ quarterId }) => quarterId === change.quarterId) ?? null;
    return {
      problems: checkWindow(change, known),
      difference: windowDifference(change, standing),
      remarks: windowRemarks(change, known),
    };
  }
  const facts = await readExtensionFacts(manager, change);
  const named = { ...facts, organisationName: facts.organisationName ?? change.organisationCode };
  return {
    problems: change.kind === 'EXTENSION' ? checkExtension(change, facts) : checkRevocation(change, facts),
    difference: extensionDifference(change, named),
    remarks: [],
  };
}
