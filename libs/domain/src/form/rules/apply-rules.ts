import type { CheckedReturn } from '../checks/checked-return.js';
import { evidenceWithinYear } from './evidence-within-year.js';
import { lateNeedsReason } from './late-needs-reason.js';
import { numeratorWithinDenominator } from './numerator-within-denominator.js';
import type { Rule } from './rule.js';
import { totalsAgree } from './totals-agree.js';
import { unusualTotalChange } from './unusual-total-change.js';

/** Every rule that an edition may name, by its code. */
const rules: Readonly<Record<string, Rule>> = {
  'evidence-within-year': evidenceWithinYear,
  'late-needs-reason': lateNeedsReason,
  'numerator-within-denominator': numeratorWithinDenominator,
  'totals-agree': totalsAgree,
  'unusual-total-change': unusualTotalChange,
};

/** Codes of the rules that an edition may name. */
export const ruleCodes: readonly string[] = Object.keys(rules);

/** Applies the rules that an edition names, in its order. */
export function applyRules(codes: readonly string[], checked: CheckedReturn): void {
  for (const code of codes) {
    const rule = rules[code];
    if (rule === undefined) throw new Error(`There is no rule called ${code}.`);
    rule(checked);
  }
}
