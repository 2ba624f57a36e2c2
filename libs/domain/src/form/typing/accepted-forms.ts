import type { Field } from '../definition/field.js';

/** Ways to type one value, all of which `readTyped` reads alike. */
export interface AcceptedForms {
  /** What stands at the field. */
  words: string;
  /** The ways that the words name. */
  examples: readonly string[];
}

const forms: Partial<Record<Field['kind'], AcceptedForms>> = {
  DAY: {
    words:
      'The month can be a number or a name. You can paste a whole date, such as 1/9/26, 1 Sept 2026 or 2026-09-01.',
    examples: ['1/9/26', '1 Sept 2026', '2026-09-01', '1 9 2026', '1 September 2026'],
  },
  PERCENT: { words: 'A whole number up to 100. 45 and 45% mean the same.', examples: ['45', '45%', '45 %'] },
  COUNT: { words: 'A whole number. 1,234 and 1 234 mean the same.', examples: ['1,234', '1 234', '1234'] },
  DAYS: { words: 'In days, with one decimal at most, such as 12.5.', examples: ['12.5', '12.5 days'] },
};

/** How a field of a kind may be typed, for people who wonder; null where there is nothing to wonder about. */
export function acceptedForms({ kind }: Pick<Field, 'kind'>): AcceptedForms | null {
  return forms[kind] ?? null;
}
