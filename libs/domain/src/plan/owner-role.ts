import { patientSigns } from '../wording/patient-signs.js';

const formOfAddress = /\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\.?\s+\p{Lu}/u;

/** Why words cannot name the role that answers for something: they name or reach one person. Null where they can. */
export function ownerRoleFault(ownerRole: string): string | null {
  const instead = 'Give a role, for example head of digital.';
  const [sign] = patientSigns(ownerRole);
  if (sign?.kind === 'EMAIL') return `“${sign.text}” is an e-mail address. ${instead}`;
  if (sign?.kind === 'PHONE') return `“${sign.text}” looks like a telephone number. ${instead}`;
  if (sign !== undefined) return `“${sign.text}” could name one person. ${instead}`;
  return formOfAddress.test(ownerRole) ? `“${ownerRole}” looks like a person’s name. ${instead}` : null;
}
