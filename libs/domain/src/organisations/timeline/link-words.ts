import { markers } from '../../estimates/markers.js';
import { listInWords } from '../../wording/list-in-words.js';
import type { KnownLink } from './known-organisation.js';
import { shareInWords } from './share-in-words.js';

/** Whether figures that follow the links are shared out by weights. */
export function isShared(links: readonly KnownLink[]): boolean {
  return links.some(({ weight }) => weight !== null && weight < 1);
}

/** What became of a body by links of one day, without naming the body: "became part of Birch Trust". */
export function fateInWords(links: readonly KnownLink[], isPast: boolean): string {
  const names = listInWords(links.map(withShare));
  const types = new Set(links.map(({ type }) => type));
  const sign = isShared(links) ? ` ${markers.estimated.marker}` : '';
  if (types.size === 1 && types.has('RENAME')) return `${isPast ? 'went' : 'is to go'} on under a new code as ${names}`;
  if (types.size === 1 && types.has('BOUNDARY_CHANGE')) {
    return `${isPast ? 'gave' : 'is to give'} up a part to ${names}${sign}`;
  }
  if (links.length === 1) return `${isPast ? 'became' : 'is to become'} part of ${names}${sign}`;
  return `${isPast ? 'was' : 'is to be'} divided between ${names}${sign}`;
}

/** What a body received by links of one day, without naming the body: "took over from Oak Trust". */
export function inheritanceInWords(links: readonly KnownLink[], isPast: boolean): string {
  const verb = isPast ? 'took over' : 'is to take over';
  const [only] = links;
  if (links.length === 1 && only?.type === 'RENAME') return `${verb} from ${only.name}, which had another code`;
  const whole = links.filter(({ weight }) => weight === 1).map(({ name }) => name);
  const parts = links.filter(({ weight }) => weight !== 1);
  const sign = isShared(parts) ? ` ${markers.estimated.marker}` : '';
  const taken = [
    ...(whole.length > 0 ? [`from ${listInWords(whole)}`] : []),
    ...(parts.length > 0 ? [`a part of ${listInWords(parts.map(withShare))}${sign}`] : []),
  ];
  return `${verb} ${taken.join(', and ')}`;
}

/** Links together that take effect on the same day, the earliest day first. */
export function byDay(links: readonly KnownLink[]): [day: string, links: KnownLink[]][] {
  const days = new Map<string, KnownLink[]>();
  for (const link of links) days.set(link.effectiveOn, [...(days.get(link.effectiveOn) ?? []), link]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

function withShare({ name, weight }: KnownLink): string {
  return weight === 1 ? name : `${name} (${shareInWords(weight)})`;
}
