import type { SurveyRecord } from '../measures/survey/index.js';
import type { HealthequalInput } from './healthequal-input.js';

/** A case of individual records instead of subgroup estimates; recognised by its sampling weights. */
interface IndividualInput extends HealthequalInput {
  weight?: number[];
  psu?: (string | number)[];
  strata?: (string | number)[];
}

/** The records of an individual case; null for a case of subgroup estimates. */
export function recordsOf(given: HealthequalInput): SurveyRecord[] | null {
  const { est, subgroup_order: orders = [], weight, psu, strata } = given as IndividualInput;
  if (weight === undefined) return null;
  return est.map((value, index) => ({
    value: value ?? Number.NaN,
    order: orders[index] ?? Number.NaN,
    weight: weight[index] ?? Number.NaN,
    cluster: psu === undefined ? undefined : String(psu[index]),
    stratum: strata === undefined ? undefined : String(strata[index]),
  }));
}
