import type { OrganisationType } from '../organisation.js';
import type { KnownPeriod } from './known-organisation.js';

const typesInWords: Record<OrganisationType, string> = {
  REGION: 'an NHS region',
  ICB: 'an integrated care board',
  TRUST: 'an NHS trust',
  PCN: 'a primary care network',
  PRACTICE: 'a GP practice',
};

/** A type of organisation within a sentence: "an NHS trust". */
export function typeInWords(type: OrganisationType): string {
  return typesInWords[type];
}

/** Where an organisation lay, to put behind its type: " in Devon, South West"; nothing for a region. */
export function placeOf({ type, icbName, regionName }: KnownPeriod): string {
  if (type === 'REGION') return '';
  return type === 'ICB' || icbName === null ? ` in ${regionName}` : ` in ${icbName}, ${regionName}`;
}
