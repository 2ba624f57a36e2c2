import type { OrganisationPractice } from '@monitor/analysis';
import { TenantTx } from '@monitor/api-platform';
import type { Actor, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { acceptedState } from './accepted-state.query.js';
import { practiceAnswers } from './practice-answers.query.js';

/** A quarter, and the actions that are wanted of it: all of its catalogue, so that every view of it shares one reading. */
export interface PracticeWanted {
  quarterId: QuarterId;
  actionCodes: readonly string[];
}

/** What was read, and a word for what counted: the same word, the same answers. */
export interface PracticeRead {
  answers: OrganisationPractice[][];
  state: string;
}

interface Kept {
  state: string;
  organisations: Promise<OrganisationPractice[]>;
}

/** Quarters that are kept: three years, and some that are looked back at. */
const mostKept = 16;

/**
 * What organisations answered, quarter by quarter. It is read once and kept until something else counts: figures of an area
 * rest on every organisation, whoever looks at them, and so the product itself reads, on the viewer's behalf. What leaves
 * this folder is figures of areas, never rows of organisations.
 */
@Injectable()
export class PracticeReader {
  private readonly kept = new Map<QuarterId, Kept>();

  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /** The answers of every organisation in each of the quarters, in the order in which they are wanted. */
  async read(actor: Actor, wanted: readonly PracticeWanted[]): Promise<PracticeRead> {
    return this.tx.run(
      { system: 'comparison', onBehalfOf: actor },
      async (manager) => {
        const states = await acceptedState(
          manager,
          wanted.map(({ quarterId }) => quarterId),
        );
        const answers: OrganisationPractice[][] = [];
        for (const each of wanted) answers.push(await this.keep(manager, each, states.get(each.quarterId) ?? ''));
        return { answers, state: [...states.values()].join(' ') };
      },
      // One moment for all of them: what is kept under a state is what counted in it.
      { readOnly: true, isolation: 'REPEATABLE READ' },
    );
  }

  private async keep(manager: EntityManager, wanted: PracticeWanted, counted: string): Promise<OrganisationPractice[]> {
    const state = [counted, ...wanted.actionCodes].join(' ');
    const known = this.kept.get(wanted.quarterId);
    this.kept.delete(wanted.quarterId);
    const kept = known?.state === state ? known : { state, organisations: practiceAnswers(manager, wanted) };
    this.kept.set(wanted.quarterId, kept);
    if (this.kept.size > mostKept) this.kept.delete(this.kept.keys().next().value ?? '');
    try {
      return await kept.organisations;
    } catch (failure) {
      // A reading that failed is not kept for whoever comes next.
      if (this.kept.get(wanted.quarterId) === kept) this.kept.delete(wanted.quarterId);
      throw failure;
    }
  }
}
