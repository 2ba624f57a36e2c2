import { addressOf } from '../kit/address-of.js';
import type { NeedChoice } from './need-filters.js';

/** Where what boards have in place stands beside their need, with the choice that led there. */
export function needAddress(choice: Partial<Record<keyof NeedChoice, string>>): string {
  return addressOf('/need', choice);
}
