import { changeKinds, readableName } from '@monitor/api-organisations';
import type {
  ChangeKind,
  ImportPlan,
  OrganisationChange,
  RefusedLine,
  SourceReading,
} from '@monitor/api-organisations';
import { formatDay } from '@monitor/domain';
import { bodyLine, bodyTypeLabel, countOf, placeOf, shorten } from './body-words.js';
import type { AreaNames } from './body-words.js';
import { describeMemberships } from './describe-memberships.js';

const headings: Record<ChangeKind, string> = {
  ADDED: 'Added',
  CLOSED: 'Closed',
  REOPENED: 'Open again',
  MOVED: 'Moved',
  RENAMED: 'Renamed',
  REDATED: 'Open since an earlier day',
  CORRECTED: 'Past corrected',
};
const refusalsListedAtMost = 50;
const waitingNamedAtMost = 5;

const told: Record<ChangeKind, (change: OrganisationChange, names: AreaNames) => string> = {
  ADDED: ({ after, periods }, names) =>
    `${bodyTypeLabel(after.type)}, ${placeOf(after, names)}, from ${formatDay((periods[0] ?? after).validFrom)}` +
    (after.validTo === null ? '' : ` until ${formatDay(after.validTo)}`),
  CLOSED: ({ after, successors }) =>
    `until ${formatDay(after.validTo ?? after.validFrom)}` +
    (successors.length > 0 ? `; succeeded by ${successors.join(', ')}` : ''),
  REOPENED: ({ before }) => `open again; known until now to have closed on ${formatDay(before?.validTo ?? '')}`,
  MOVED: ({ before, after }, names) =>
    `from ${before === null ? '' : placeOf(before, names)} to ${placeOf(after, names)}`,
  RENAMED: ({ before }) => `before: ${readableName(before?.name ?? '')}`,
  REDATED: ({ periods, after }) => `since ${formatDay((periods[0] ?? after).validFrom)}`,
  CORRECTED: ({ periods }) => `known from ${countOf(periods.length, 'period', 'periods')}`,
};

function describeKind(kind: ChangeKind, plan: ImportPlan, names: AreaNames, all: boolean): string[] {
  const changes = plan.changes.filter(({ kinds }) => kinds.includes(kind));
  const lines = changes.map((change) => `${bodyLine(change.after)}: ${told[kind](change, names)}`);
  return lines.length === 0 ? [] : [`${headings[kind]}: ${lines.length}`, ...shorten(lines, all)];
}

/** A file says that something closed, and never what became of it. */
function describeEnds({ changes }: ImportPlan): string[] {
  const ends = changes.filter(({ kinds, successors }) => kinds.includes('CLOSED') && successors.length === 0);
  if (ends.length === 0) return [];
  return [
    `Closed without a successor: ${ends.length}. What they reported stays where it was; if another body took over, record a reorganisation.`,
  ];
}

function describeUnknownBoards({ changes }: ImportPlan, all: boolean): string[] {
  const lines = changes
    .filter(({ kinds, after }) => kinds.includes('ADDED') && after.icbCode === null && after.validTo === null)
    .map(({ after }) => bodyLine(after));
  if (lines.length === 0) return [];
  const why = `Board not known today: ${lines.length}. Their board was divided and the file does not say which part they belong to, or their commissioner is not known yet; they count for their region until a file tells it.`;
  return [why, ...shorten(lines, all)];
}

function describeLeftOut(leftOut: readonly RefusedLine[]): string[] {
  const sums = new Map<string, number>();
  for (const { reason } of leftOut) sums.set(reason, (sums.get(reason) ?? 0) + 1);
  if (sums.size === 0) return [];
  return [`Left out: ${leftOut.length}`, ...[...sums].map(([reason, count]) => `  ${count}: ${reason}`)];
}

/** What waits for another file, as sums by reason with the first codes. */
function describeWaiting(waiting: readonly RefusedLine[]): string[] {
  const codes = new Map<string, string[]>();
  for (const { reason, code } of waiting) codes.set(reason, [...(codes.get(reason) ?? []), code]);
  if (codes.size === 0) return [];
  return [
    `Kept for files that come later: ${countOf(waiting.length, 'line', 'lines')}`,
    ...[...codes].map(([reason, own]) => {
      const more = own.length > waitingNamedAtMost ? ', …' : '';
      return `  ${own.length}: ${reason} (${own.slice(0, waitingNamedAtMost).join(', ')}${more})`;
    }),
  ];
}

function describeMissing({ missing }: ImportPlan, all: boolean): string[] {
  if (missing.length === 0) return [];
  const why = `Not in the file, left open: ${missing.length} (the file gives no closing day for them)`;
  return [why, ...shorten(missing.map(bodyLine), all)];
}

function describeRefused({ refused }: ImportPlan, all: boolean): string[] {
  const lines = refused.map(({ line, code, reason }) => `  line ${line}, ${code || 'no code'}: ${reason}`);
  return lines.length === 0 ? [] : [`Refused: ${lines.length}`, ...shorten(lines, all, refusalsListedAtMost)];
}

function sayTitle({ title, records, memberships, boards, refused, leftOut }: SourceReading): string {
  const lines = refused.length + leftOut.length;
  const count =
    records.length === 0 && memberships.length > 0
      ? countOf(memberships.length + lines, 'membership', 'memberships')
      : countOf(records.length + boards.length + lines, 'organisation or place', 'organisations and places');
  return `Read as: ${title}. ${count}.`;
}

/** What an import would change, in lines to read: the first changes of each kind, or all. */
export function describePlan(
  reading: SourceReading,
  plan: ImportPlan,
  { names, all }: { names: AreaNames; all: boolean },
): string[] {
  return [
    sayTitle(reading),
    ...reading.notices,
    ...changeKinds.flatMap((kind) => describeKind(kind, plan, names, all)),
    ...describeEnds(plan),
    ...describeUnknownBoards(plan, all),
    ...describeMemberships(plan.memberships),
    ...shorten(plan.boardNotes, all),
    ...describeMissing(plan, all),
    ...describeWaiting(plan.waiting),
    ...describeLeftOut(plan.leftOut),
    ...describeRefused(plan, all),
    `Unchanged: ${plan.unchanged}`,
  ];
}
