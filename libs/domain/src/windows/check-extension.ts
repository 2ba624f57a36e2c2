import { daysAfter, formatDay } from '../quarter/day.js';
import type { ReturnExtension } from '../quarter/own-window.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import type { ReturnWindow } from '../quarter/quarter.js';
import type { NewExtension, Revocation, WindowProblem } from './window-change.js';

/** How many days after the common close an extension may end. */
export const longestExtension = 60;

/** How many days after the common close an extension may end that a region allows by itself; for longer, two administrators. */
export const longestExtensionOfRegion = 14;

/** Whose word an extension rests on. */
export const extensionGivers = ['REGION', 'ADMINISTRATORS'] as const;
export type ExtensionGiver = (typeof extensionGivers)[number];

const giverMeanings: Record<ExtensionGiver, string> = {
  REGION: 'A lead of the organisation’s own region allowed it, for at most two weeks after the close for everybody.',
  ADMINISTRATORS: 'Two administrators allowed it, one after the other.',
};

/** Whose word an extension rests on, in one sentence. */
export function extensionGiverMeaning(giver: ExtensionGiver): string {
  return giverMeanings[giver];
}

/** What an extension is held against. */
export interface ExtensionStanding {
  /** The common window of the quarter; null where it has none. */
  window: ReturnWindow | null;
  /** The extension as it stands; null where there is none. */
  extension: ReturnExtension | null;
  /** The organisation, by name, where it must report for the quarter; null where it need not. */
  organisationName: string | null;
  /** Whether anything was done after the common close that only the extension made possible. */
  isUsed: boolean;
  /** The day in London. */
  today: string;
}

function subjectProblem(
  { organisationCode, quarterId }: NewExtension | Revocation,
  { window, organisationName }: ExtensionStanding,
): WindowProblem | null {
  if (window === null) {
    return { field: 'quarterId', message: `There are no returns for “${quarterId}”. Choose a quarter from the list.` };
  }
  if (organisationName !== null) return null;
  const message = `No return for ${quarterLabel(quarterId)} is expected of “${organisationCode}”. Check the code, and the quarter.`;
  return { field: 'organisationCode', message };
}

function closeProblem(
  { closesOn }: NewExtension,
  { window, extension, today }: ExtensionStanding & { window: ReturnWindow },
): string | null {
  if (closesOn <= window.closesOn) {
    return `The return closes for everybody on ${formatDay(window.closesOn)}. Give a later day.`;
  }
  const last = daysAfter(window.closesOn, longestExtension);
  if (closesOn > last) {
    return `${formatDay(closesOn)} is more than ${String(longestExtension)} days after the close for everybody. Give ${formatDay(last)} or an earlier day.`;
  }
  if (closesOn < today) return `${formatDay(closesOn)} has passed. Give today or a later day.`;
  if (closesOn === extension?.closesOn) return 'The organisation has until that day already. Give another one.';
  return null;
}

/** Why an organisation may not get this extension today; nothing where it may. One that stands is replaced. */
export function checkExtension(change: NewExtension, standing: ExtensionStanding): WindowProblem[] {
  const problem = subjectProblem(change, standing);
  if (problem !== null) return [problem];
  if (standing.window === null) return [];
  const message = closeProblem(change, { ...standing, window: standing.window });
  return message === null ? [] : [{ field: 'closesOn', message }];
}

/** Why an extension cannot be taken back today; nothing where it can. */
export function checkRevocation(change: Revocation, standing: ExtensionStanding): WindowProblem[] {
  const problem = subjectProblem(change, standing);
  if (problem !== null) return [problem];
  if (standing.extension === null) {
    const message = 'The organisation has no extension for this quarter, so there is nothing to take back.';
    return [{ field: 'organisationCode', message }];
  }
  if (!standing.isUsed) return [];
  const message = 'The organisation has worked on its return since the close for everybody, so its extension stands.';
  return [{ field: 'organisationCode', message }];
}

/** The last day that a region may allow by itself. */
export function lastDayOfRegion({ closesOn }: ReturnWindow): string {
  return daysAfter(closesOn, longestExtensionOfRegion);
}

/** What a region’s extension is held against. */
export interface RegionsStanding extends ExtensionStanding {
  /** Whose word the extension rests on that stands; null where none does. */
  allowedBy: ExtensionGiver | null;
}

function administratorsProblem({ extension, allowedBy }: RegionsStanding): WindowProblem[] {
  if (extension === null || allowedBy !== 'ADMINISTRATORS') return [];
  const message = `Two administrators allowed the organisation until ${formatDay(extension.closesOn)}, so a region cannot change it. Ask an administrator.`;
  return [{ field: 'organisationCode', message }];
}

/** Why a region may not allow this extension today; nothing where it may. One of the region that stands is replaced. */
export function checkRegionsExtension(change: NewExtension, standing: RegionsStanding): WindowProblem[] {
  const before = administratorsProblem(standing);
  if (before.length > 0) return before;
  const problems = checkExtension(change, standing);
  if (problems.length > 0 || standing.window === null) return problems;
  const last = lastDayOfRegion(standing.window);
  if (change.closesOn <= last) return [];
  const message = `A region can allow at most ${String(longestExtensionOfRegion)} days after the close for everybody. Give ${formatDay(last)} or an earlier day, or ask an administrator for more.`;
  return [{ field: 'closesOn', message }];
}

/** Why a region may not take an extension back today; nothing where it may. */
export function checkRegionsRevocation(change: Revocation, standing: RegionsStanding): WindowProblem[] {
  const before = administratorsProblem(standing);
  return before.length > 0 ? before : checkRevocation(change, standing);
}
