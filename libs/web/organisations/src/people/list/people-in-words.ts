import { formatCount } from '@monitor/domain';

/** How many people there are, or match, on all pages. */
export function peopleInWords(total: number, isEverybody: boolean): string {
  if (total === 0) return isEverybody ? 'Nobody is known yet.' : 'Nobody matches what you asked for.';
  const people = total === 1 ? '1 person' : `${formatCount(total)} people`;
  if (!isEverybody) return total === 1 ? `${people} matches.` : `${people} match.`;
  return `${people} ${total === 1 ? 'is' : 'are'} known. What each may see and do follows from the roles they hold.`;
}
