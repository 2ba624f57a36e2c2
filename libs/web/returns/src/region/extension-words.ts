import { formatDay } from '@monitor/domain';
import type { MoreDaysPartsFragment } from '@monitor/web-graphql';

type Extension = MoreDaysPartsFragment['extensions'][number];

/** The extension that stands; null where the organisation has as long as everybody. */
export function standingExtension({ extensions }: MoreDaysPartsFragment): Extension | null {
  return extensions.find(({ endedAt }) => endedAt === null) ?? null;
}

/** Until when the return is due and can be sent, in one sentence: two days, said apart. */
export function daysInWords(moreDays: MoreDaysPartsFragment): string {
  const { dueOn, closesOn } = moreDays.quarter;
  const standing = standingExtension(moreDays);
  const common = `The return is due on ${formatDay(dueOn)} and can be sent by everybody until ${formatDay(closesOn)}.`;
  if (standing === null) return `${common} ${moreDays.organisationName} has no more days than that.`;
  return `${common} ${moreDays.organisationName} has until ${formatDay(standing.closesOn)}, because ${standing.reason.replace(/\.$/, '')}.`;
}

/** Who allowed an extension. */
export function giverInWords({ allowedBy, allowedByName }: Extension): string {
  return allowedBy === 'ADMINISTRATORS' ? 'Two administrators' : `${allowedByName ?? 'A lead'}, for the region`;
}

/** What became of an extension. */
export function endInWords({ endedAt, endedByName, endedReason }: Extension): string {
  if (endedAt === null) return 'It stands.';
  if (endedReason === null) return 'Replaced by a later decision.';
  return `Taken back${endedByName === null ? '' : ` by ${endedByName}`}: ${endedReason}`;
}
