import { practiceFindings, seedOfView } from '@monitor/analysis';
import type { Finding, PracticeOverTime } from '@monitor/analysis';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ofPeers } from '../../peers/peers.js';
import { askedOf, nameOfView, namesOf, tableOf } from './findings-of-practice.js';
import type { ComparedPractice } from './findings-of-practice.js';
import { KeptByState } from './kept-by-state.js';
import { answeredQuarters, PracticeHistoryReader } from './practice-history-reader.service.js';
import type { FollowedQuarter } from './practice-history-reader.service.js';

/** Views of which the findings are kept. */
const mostViews = 500;

/** What a view of consistency lets say besides where areas stand apart. Made once for each state of its quarters. */
@Injectable()
export class PracticeFindingsService {
  private readonly kept = new KeptByState<Finding[]>(mostViews);

  constructor(@Inject(PracticeHistoryReader) private readonly history: PracticeHistoryReader) {}

  /**
   * Agreement within areas, share of variation, convergence, and what is left if only checked claims count; none for a view
   * without two areas.
   */
  async findingsOf(actor: Actor, compared: ComparedPractice): Promise<Finding[]> {
    if (compared.counts.length < 2) return [];
    const { view, columns } = compared;
    const quarters = await this.history.read(actor, compared);
    const names = namesOf(compared);
    const key = [...nameOfView(view), ...columns.map((column) => column.key)].join(' ');
    const state = JSON.stringify([
      quarters.map((each) => [each.quarterId, each.state]),
      [...names.areas],
      expectedIn(compared),
      view.peers?.codes ?? null,
    ]);
    return this.kept.of(key, state, () => {
      const findings = practiceFindings(overTime(compared, quarters), names);
      return Promise.resolve(findings.map((each) => ({ ...each, sentence: ofPeers(view, each.sentence) })));
    });
  }
}

/** Who is expected changes without a return: what the missing could say goes by it. */
function expectedIn({ counts }: ComparedPractice) {
  return counts.map(({ accepted, expected, expectedOf }) => [accepted, expected, expectedOf]);
}

/** The table of the quarter viewed, and the quarters up to it from the first on of which there are answers. */
function overTime(compared: ComparedPractice, quarters: readonly FollowedQuarter[]): PracticeOverTime {
  const latest = quarters.at(-1) ?? { state: '', actionCodes: [], organisations: [] };
  const table = tableOf(compared, latest);
  const counted = compared.columns.flatMap(({ actionCodes }) => actionCodes);
  return {
    table,
    quarters: answeredQuarters(quarters, counted, table),
    seed: seedOfView(...nameOfView(compared.view)),
    found: compared.found,
    asked: askedOf(compared),
  };
}
