import { createHash } from 'node:crypto';
import type { ReorganisationEffects } from '@monitor/domain';

/**
 * A short text that is the same for the same effects: what somebody looked at before approving is compared with what
 * would be written.
 */
export function effectsFingerprint({ codes, periods, successions }: ReorganisationEffects): string {
  const facts = {
    codes: [...codes].sort(),
    periods: periods
      .map((each) => [
        each.code,
        each.validFrom,
        each.validTo,
        each.type,
        each.name,
        each.onsCode,
        each.icbCode,
        each.regionCode,
      ])
      .sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1)),
    successions: successions.map((link) => [
      link.predecessorCode,
      link.successorCode,
      link.effectiveOn,
      link.type,
      link.weight,
      link.source,
      Object.entries(link.groupWeights ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  };
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}
