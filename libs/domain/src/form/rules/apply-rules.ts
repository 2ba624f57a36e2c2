import type { CheckedReturn } from '../checks/checked-return.js';
import { evidenceWithinYear } from './evidence-within-year.js';
import { lateNeedsReason } from './late-needs-reason.js';
import { numeratorWithinDenominator } from './numerator-within-denominator.js';
import { assessedBeforeGoLive } from './assessed-before-go-live.js';
import { freeTextIsSafe } from './free-text-is-safe.js';
import { laterNotMore } from './later-not-more.js';
import { medianNeedsCount } from './median-needs-count.js';
import { registerAgrees } from './register-agrees.js';
import { supportAgrees } from './support-agrees.js';
import { tablesAddUp } from './tables-add-up.js';
import { unusualCountChange } from './unusual-count-change.js';
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
  'free-text-is-safe': freeTextIsSafe,
  'unusual-count-change': unusualCountChange,
  'tables-add-up': tablesAddUp,
  'support-agrees': supportAgrees,
  'register-agrees': registerAgrees,
  'median-needs-count': medianNeedsCount,
  'later-not-more': laterNotMore,
  'assessed-before-go-live': assessedBeforeGoLive,
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
