import type { OrganisationType } from '@monitor/domain';
import type { AnswerFact } from '../facts/return-facts.js';
import type { CountedArea } from './counted-areas.js';
import { answerKey } from './rollup-deltas.js';
import type { AnswerDelta, RollupDeltas } from './rollup-deltas.js';

/** What a return is a return of. */
interface ReturnOf {
  quarterId: string;
  organisationType: OrganisationType;
}

/** The rollups of one area, quarter and type of organisation, and what is to be added to them. */
export interface AreaSums extends ReturnOf {
  area: CountedArea;
  deltas: RollupDeltas;
}

interface OpenSums extends Omit<AreaSums, 'deltas'> {
  answers: Map<string, AnswerDelta>;
  accepted: number;
}

/** Adds up what many returns add to, or take from, the rollups of many areas, so that each area is written once. */
export class RollupSums {
  private readonly sums = new Map<string, OpenSums>();

  /** Adds (1) or takes off (-1) a return to or from its areas. */
  add(
    { areas, ...of }: ReturnOf & { areas: readonly CountedArea[] },
    answers: readonly Pick<AnswerFact, 'code' | 'answer'>[],
    sign: 1 | -1,
  ): void {
    for (const area of areas) {
      const sums = this.open({ ...of, area });
      sums.accepted += sign;
      for (const { code, answer } of answers) {
        const key = answerKey({ code, answer });
        const organisations = (sums.answers.get(key)?.organisations ?? 0) + sign;
        sums.answers.set(key, { code, answer, organisations });
      }
    }
  }

  /** What is to be written, area by area; areas for which it comes to nothing are left out. */
  changes(): AreaSums[] {
    return [...this.sums.values()]
      .map(({ answers, accepted, ...of }) => {
        const changed = [...answers.values()].filter(({ organisations }) => organisations !== 0);
        return { ...of, deltas: { answers: changed, accepted } };
      })
      .filter(({ deltas }) => deltas.accepted !== 0 || deltas.answers.length > 0);
  }

  private open(of: Omit<AreaSums, 'deltas'>): OpenSums {
    const { quarterId, organisationType, area } = of;
    const key = [quarterId, organisationType, area.boundaries, area.level, area.code].join('.');
    const open = this.sums.get(key) ?? { ...of, answers: new Map<string, AnswerDelta>(), accepted: 0 };
    this.sums.set(key, open);
    return open;
  }
}
