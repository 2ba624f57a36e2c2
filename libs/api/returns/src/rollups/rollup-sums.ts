import type { OrganisationType } from '@monitor/domain';
import type { AreaFacts, CountedArea } from './counted-areas.js';
import { rollupDeltas } from './rollup-deltas.js';
import type { MetricDelta, RollupDeltas, AnswerDelta } from './rollup-deltas.js';

/** The rollups of one area, quarter and type of organisation, and what is to be added to them. */
export interface AreaSums {
  quarterId: string;
  organisationType: OrganisationType;
  area: CountedArea;
  deltas: RollupDeltas;
}

interface OpenSums extends Omit<AreaSums, 'deltas'> {
  answers: Map<string, AnswerDelta>;
  metrics: Map<string, MetricDelta>;
  /** Groups that some return added here reported: kept even at nought, which is not the same as missing. */
  reported: Set<string>;
  accepted: number;
}

/** Adds up what many returns add to, or take from, the rollups of many areas, so that each area is written once. */
export class RollupSums {
  private readonly sums = new Map<string, OpenSums>();

  /** Adds (1) or takes off (-1) what a return is to its areas. */
  add(of: Pick<AreaSums, 'quarterId' | 'organisationType'>, parts: readonly AreaFacts[], sign: 1 | -1): void {
    for (const { areas, facts, isReturn, isEstimated } of parts) {
      const deltas = rollupDeltas(facts, null, isEstimated);
      for (const area of areas) this.addTo(this.open({ ...of, area }), deltas, { sign, isReturn });
    }
  }

  /** What is to be written, area by area; areas for which it comes to nothing are left out. */
  changes(): AreaSums[] {
    return [...this.sums.values()]
      .map(({ answers, metrics, reported, accepted, ...of }) => ({
        ...of,
        deltas: {
          answers: [...answers.values()].filter(({ organisations }) => organisations !== 0),
          metrics: [...metrics].filter(([key, row]) => reported.has(key) || isChange(row)).map(([, row]) => row),
          accepted,
        },
      }))
      .filter(({ deltas }) => deltas.accepted !== 0 || deltas.answers.length > 0 || deltas.metrics.length > 0);
  }

  private open(of: Omit<AreaSums, 'deltas'>): OpenSums {
    const { quarterId, organisationType, area } = of;
    const key = [quarterId, organisationType, area.boundaries, area.level, area.code].join('.');
    const found = this.sums.get(key) ?? {
      ...of,
      answers: new Map(),
      metrics: new Map(),
      reported: new Set<string>(),
      accepted: 0,
    };
    this.sums.set(key, found);
    return found;
  }

  private addTo(
    sums: OpenSums,
    { answers, metrics, accepted }: RollupDeltas,
    { sign, isReturn }: { sign: 1 | -1; isReturn: boolean },
  ): void {
    if (isReturn) sums.accepted += sign * accepted;
    for (const row of answers) {
      const key = `${row.code}.${row.answer}`;
      const organisations = (sums.answers.get(key)?.organisations ?? 0) + sign * row.organisations;
      sums.answers.set(key, { ...row, organisations });
    }
    for (const row of metrics) {
      const key = `${row.metricId}.${row.stratifier}.${row.groupCode}`;
      sums.metrics.set(key, plus(sums.metrics.get(key), row, sign));
      if (sign === 1) sums.reported.add(key);
    }
  }
}

function plus(sum: MetricDelta | undefined, row: MetricDelta, sign: 1 | -1): MetricDelta {
  return {
    ...row,
    numerator: (sum?.numerator ?? 0) + sign * row.numerator,
    denominator: (sum?.denominator ?? 0) + sign * row.denominator,
    estimated: (sum?.estimated ?? 0) + sign * row.estimated,
    organisations: (sum?.organisations ?? 0) + sign * row.organisations,
  };
}

function isChange({ numerator, denominator, estimated, organisations }: MetricDelta): boolean {
  return numerator !== 0 || denominator !== 0 || estimated !== 0 || organisations !== 0;
}
