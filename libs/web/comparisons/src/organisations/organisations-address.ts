import { addressOf } from '../kit/address-of.js';

/** Where the organisations of a region or board are listed, with the choice that led there. */
export function organisationsAddress(choice: {
  quarter: string;
  region: string;
  icb?: string;
  domain?: string;
  boundaries?: string;
  type?: string;
}): string {
  return addressOf('/consistency/organisations', choice);
}
