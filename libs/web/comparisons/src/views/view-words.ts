import { formatDay, isQuarterId, londonDay, lowerFirst, quarterLabel, viewPages, viewPlace } from '@monitor/domain';
import type { ViewPlace } from '@monitor/domain';
import type { ActingAssignment, SavedViewsQuery } from '@monitor/web-graphql';

export type SavedView = SavedViewsQuery['savedViews']['views'][number];

/** Those who see a view that is shared: whoever acts in the same role for the same place. */
export function sharedWith({ roleLabel, scopeCode, scopeName }: ActingAssignment): string {
  return scopeCode === null ? lowerFirst(roleLabel) : `${lowerFirst(roleLabel)} for ${scopeName}`;
}

/** Whether a view goes on with the quarters, or stays where it is. */
export function quarterInWords(place: ViewPlace | null): string {
  const quarter = place?.parameters.get('quarter') ?? '';
  if (!isQuarterId(quarter)) return 'It shows the latest quarter each time it is opened: no quarter was chosen.';
  return `It stays with ${quarterLabel(quarter)}, which was chosen.`;
}

/** Which page a view is of, what it shows, and who saved it when. */
export function viewInWords({ address, isOwn, isShared, ownerName, savedAt }: SavedView): string {
  const place = viewPlace(address);
  const page = place === null ? 'A page that is no longer there' : viewPages[place.path];
  const day = formatDay(londonDay(new Date(savedAt)));
  const owner = isOwn ? `Saved on ${day}${isShared ? ' and shared' : ''}` : `Saved by ${ownerName} on ${day}`;
  return `${page}. ${quarterInWords(place)} ${owner}.`;
}
