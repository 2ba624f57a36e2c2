import { changeKinds, readableName, shortAreaName } from '@monitor/api-reference';
import type { Area, ChangeKind, ImportPlan, OdsFile, OrganisationChange } from '@monitor/api-reference';
import { formatDay, organisationTypeLabel } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';

const headings: Record<ChangeKind, string> = {
  ADDED: 'Added',
  CLOSED: 'Closed',
  REOPENED: 'Open again',
  MOVED: 'Moved',
  RENAMED: 'Renamed',
};
const listedAtMost = 10;

/** Names of boards and regions by code. */
export type AreaNames = ReadonlyMap<string, Pick<Area, 'name'>['name']>;

function placeOf({ icbCode, regionCode }: OrganisationPeriod, names: AreaNames): string {
  const nameOf = (code: string) => shortAreaName(names.get(code) ?? code);
  return icbCode === null ? `${nameOf(regionCode)} (board not known)` : nameOf(icbCode);
}

const told: Record<ChangeKind, (change: OrganisationChange, names: AreaNames) => string> = {
  ADDED: ({ after, periods }, names) =>
    `${organisationTypeLabel(after.type)}, ${placeOf(after, names)}, from ${formatDay((periods[0] ?? after).validFrom)}` +
    (after.validTo === null ? '' : ` until ${formatDay(after.validTo)}`),
  CLOSED: ({ after }) => `until ${formatDay(after.validTo ?? after.validFrom)}`,
  REOPENED: () => 'open again',
  MOVED: ({ before, after }, names) =>
    `from ${before === null ? '' : placeOf(before, names)} to ${placeOf(after, names)}`,
  RENAMED: ({ before }) => `before: ${readableName(before?.name ?? '')}`,
};

function shorten(lines: string[], all: boolean): string[] {
  if (all || lines.length <= listedAtMost) return lines;
  return [...lines.slice(0, listedAtMost), `  … and ${lines.length - listedAtMost} more (--all lists them)`];
}

function describeKind(kind: ChangeKind, plan: ImportPlan, names: AreaNames, all: boolean): string[] {
  const lines = plan.changes
    .filter(({ kinds }) => kinds.includes(kind))
    .map((change) => `  ${change.code}  ${readableName(change.after.name)}: ${told[kind](change, names)}`);
  return lines.length === 0 ? [] : [`${headings[kind]}: ${lines.length}`, ...shorten(lines, all)];
}

function describeUnknownBoards({ changes }: ImportPlan, all: boolean): string[] {
  const lines = changes
    .filter(({ kinds, after }) => kinds.includes('ADDED') && after.icbCode === null)
    .map(({ code, after }) => `  ${code}  ${readableName(after.name)}`);
  if (lines.length === 0) return [];
  const why = `Board not known today: ${lines.length}. Their board was divided and the file does not say which part they belong to; they count for their region.`;
  return [why, ...shorten(lines, all)];
}

/** What an import would change, in lines to read: every refused line, and the first changes of each kind or all. */
export function describePlan(file: OdsFile, plan: ImportPlan, names: AreaNames, all: boolean): string[] {
  const { refused, missing, unchanged } = plan;
  const refusals = refused.map(({ line, code, reason }) => `  line ${line}, ${code || 'no code'}: ${reason}`);
  const absences = missing.map(({ code, name }) => `  ${code}  ${readableName(name)}`);
  return [
    `${file.source}: ${file.records.length + file.refused.length} organisations`,
    ...changeKinds.flatMap((kind) => describeKind(kind, plan, names, all)),
    ...describeUnknownBoards(plan, all),
    ...(absences.length > 0
      ? [
          `Not in the file, left open: ${absences.length} (the file gives no closing day for them)`,
          ...shorten(absences, all),
        ]
      : []),
    ...(refusals.length > 0 ? [`Refused: ${refusals.length}`, ...refusals] : []),
    `Unchanged: ${unchanged}`,
  ];
}
