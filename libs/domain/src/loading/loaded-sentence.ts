import { formatCount } from '../estimates/format-count.js';

/** A collection whose answers count in some figures. */
export interface LoadedShare {
  title: string;
  source: string;
  /** How many organisations its answers are of. */
  organisations: number;
  /** How many organisations the figures are of, in all. */
  outOf: number;
}

function ofOrganisations({ organisations, outOf }: LoadedShare): string {
  const of = organisations === outOf ? `All ${formatCount(outOf)}` : `Of ${formatCount(outOf)}`;
  const some = organisations === outOf ? '' : `, ${formatCount(organisations)}`;
  return `${of} organisations${some}`;
}

/** Says below figures what of them was loaded, and from where; nothing where nothing was. */
export function loadedSentence(shares: readonly LoadedShare[]): string {
  return shares
    .map((share) => {
      const verb = share.organisations === 1 ? 'is' : 'are';
      return `${ofOrganisations(share)} ${verb} counted by a published collection, “${share.title}” (${share.source}), and not by returns of their own.`;
    })
    .join(' ');
}
