import { addressOf } from '../kit/address-of.js';
import type { PaceChoice } from './pace-filters.js';

/** Where plans are followed into practice, with the choice that led there. */
export function paceAddress(choice: Partial<Record<keyof PaceChoice, string>>): string {
  return addressOf('/pace', choice);
}
