import { DomainError } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { refusedEarly } from '../../errors/refused-early.js';
import { Allowances } from '../../limits/allowances.js';
import type { Balance } from '../../limits/allowance.js';
import { networkHop } from '../../limits/network-hop.js';
import type { GraphqlContext } from '../graphql-context.js';

/** Reading and validating this many characters takes as long as one value of an answer. */
const charactersPerValue = 10;

/** What a document costs before it runs, also one that is then refused. */
export function readingCost(query: unknown): number {
  return typeof query === 'string' ? Math.ceil(query.length / charactersPerValue) : 1;
}

/**
 * Each person and each machine has a budget, wherever they are; callers who are not signed in share the budget of their
 * network hop.
 */
function keyOf({ caller, req }: GraphqlContext): string {
  return caller.person === null ? `hop ${networkHop(req)}` : `person ${caller.person.personId}`;
}

/** What each caller may ask in a minute, all of their requests together. */
@Injectable()
export class OperationBudget {
  constructor(@Inject(Allowances) private readonly allowances: Allowances) {}

  /** Takes from a caller's budget. Refuses, with the seconds to wait, when less than the cost is left. */
  async spend(context: GraphqlContext, cost: number): Promise<Balance> {
    try {
      return await this.allowances.take('OPERATION_COST', keyOf(context), cost);
    } catch (failure) {
      throw failure instanceof DomainError ? refusedEarly(failure) : failure;
    }
  }

  /** What is left of a caller's budget. */
  left(context: GraphqlContext): Promise<Balance> {
    return this.allowances.take('OPERATION_COST', keyOf(context), 0);
  }
}
