import { drawnValue, figureParts, whyAbsent } from '@monitor/web-charts';
import type { EquityArea, EquityGroup } from './equity-answer.js';

function named({ share, label }: EquityGroup): string {
  return `${figureParts(share.text).figure} (${label})`;
}

/** The finding of the groups: the lowest and the highest share of those that may be compared. */
export function groupsTitle({ points }: EquityArea): string {
  const latest = points.at(-1);
  const shown = (latest?.groups ?? [])
    .filter(({ comparable, share }) => comparable && drawnValue(share) !== null)
    .sort((a, b) => (a.share.value ?? 0) - (b.share.value ?? 0));
  const [lowest, highest] = [shown[0], shown.at(-1)];
  if (latest === undefined) return 'No group can be shown';
  if (lowest === undefined || highest === undefined) return `No group can be shown in ${latest.quarter.label}`;
  if (lowest === highest) return `${latest.quarter.label}: only ${named(lowest)} can be shown`;
  return `Shares in ${latest.quarter.label} run from ${named(lowest)} to ${named(highest)}`;
}

/** How many people are in no group that may be compared. */
export function unknownSentence({ points }: EquityArea): string {
  const unknown = points.at(-1)?.unknown;
  if (unknown === undefined) return '';
  const reason = whyAbsent(unknown);
  return reason === null
    ? `Of all people counted in the latest quarter, ${unknown.text} are in a group that is not known or not stated, in grey.`
    : `How many people are in a group that is not known or not stated is ${reason}.`;
}
