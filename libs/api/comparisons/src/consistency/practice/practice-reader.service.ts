import type { OrganisationPractice } from '@monitor/analysis';
import { TenantTx } from '@monitor/api-platform';
import type { Actor, FrameworkCatalogue, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { acceptedState } from './accepted-state.query.js';
import { KeptByState } from './kept-by-state.js';
import { practiceAnswers } from './practice-answers.query.js';

/** The answers of every organisation in a quarter, and the state that they were read at. */
export interface QuarterOfPractice {
  state: string;
  actionCodes: readonly string[];
  organisations: OrganisationPractice[];
}

const mostQuarters = 8;

/**
 * Reads what organisations answered, for figures of areas: the product reads on behalf of whoever asks, who may not see
 * every organisation, and hands on no row. Read once for each state of a quarter, and every view is made of that.
 */
@Injectable()
export class PracticeReader {
  private readonly quarters = new KeptByState<OrganisationPractice[]>(mostQuarters);

  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /** All answers to the actions of a catalogue in a quarter, as they stand now. */
  read(actor: Actor, quarterId: QuarterId, catalogue: FrameworkCatalogue): Promise<QuarterOfPractice> {
    const actionCodes = catalogue.actions.map(({ code }) => code);
    const key = [quarterId, ...actionCodes].join(' ');
    return this.tx.run(
      { system: 'comparison', onBehalfOf: actor },
      async (manager) => {
        const state = await acceptedState(manager, quarterId);
        const read = () => practiceAnswers(manager, { quarterId, actionCodes });
        return { state, actionCodes, organisations: await this.quarters.of(key, state, read) };
      },
      { readOnly: true },
    );
  }
}
