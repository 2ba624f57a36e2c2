import { addressOf } from '../kit/address-of.js';
import type { AnswersChoice } from './answers-filters.js';

/** Where the answers to a section stand, with the choice that led there. */
export function answersAddress(choice: Partial<Record<keyof AnswersChoice, string>>): string {
  return addressOf('/answers', choice);
}
