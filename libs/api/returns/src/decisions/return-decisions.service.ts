import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { hasErrors } from '@monitor/domain';
import type { Actor, ReturnIssue } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { readQuarterlyReturn } from '../queries/read-quarterly-return.js';
import { acceptUncounted, countAcceptance } from './accept-return.js';
import type { UncountedAcceptance } from './accept-return.js';
import { confirmAnswers } from './confirm-answers.js';
import type { Confirmation } from './confirm-answers.js';
import type { Decision } from './decision.js';
import { giveUpCorrection } from './give-up-correction.js';
import type { GivingUp } from './give-up-correction.js';
import { reopenReturn } from './reopen-return.js';
import type { Reopening } from './reopen-return.js';
import type { ReturnPayload } from './return.payload.js';
import { sendBackReturn } from './send-back-return.js';
import { signOffReturn } from './sign-off-return.js';
import { submitReturn } from './submit-return.js';
import type { Submission } from './submit-return.js';

/** What moves a return on; each is one transaction, and answers with the return as it then stands. */
@Injectable()
export class ReturnDecisionsService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  submitReturn(actor: Actor, input: Submission): Promise<ReturnPayload> {
    return this.decide(actor, input, (work) => submitReturn(work, input));
  }

  confirmAnswers(actor: Actor, input: Confirmation): Promise<ReturnPayload> {
    return this.decide(actor, input, (work) => confirmAnswers(work, input));
  }

  signOffReturn(actor: Actor, input: Decision): Promise<ReturnPayload> {
    return this.decide(actor, input, (work) => signOffReturn(work, input));
  }

  sendBackReturn(actor: Actor, input: Decision): Promise<ReturnPayload> {
    return this.decide(actor, input, (work) => sendBackReturn(work, input));
  }

  acceptReturn(actor: Actor, input: Decision): Promise<ReturnPayload> {
    return this.tenantTx.run(actor, async (manager) => {
      const work = { actor, manager };
      const uncounted: UncountedAcceptance[] = [];
      await oncePerKey(work, async () => void uncounted.push(await acceptUncounted(work, input)));
      const quarterlyReturn = await readQuarterlyReturn(work, input);
      // Last, so that other acceptances of the quarter wait for nothing but the counting and the commit.
      for (const acceptance of uncounted) await countAcceptance(work, acceptance);
      return { quarterlyReturn, issues: [] };
    });
  }

  reopenReturn(actor: Actor, input: Reopening): Promise<ReturnPayload> {
    return this.decide(actor, input, (work) => reopenReturn(work, input));
  }

  giveUpCorrection(actor: Actor, input: GivingUp): Promise<ReturnPayload> {
    return this.decide(actor, input, (work) => giveUpCorrection(work, input));
  }

  private decide(
    actor: Actor,
    asked: ReturnReference,
    decision: (work: ReturnWork) => Promise<ReturnIssue[] | void>,
  ): Promise<ReturnPayload> {
    return this.tenantTx.run(actor, async (manager) => {
      const work = { actor, manager };
      // What errors stop is not done: the draft can be put right, and the same be sent again.
      const issues = await oncePerKey(
        work,
        async () => (await decision(work)) ?? [],
        (found) => !hasErrors(found),
      );
      return { quarterlyReturn: await readQuarterlyReturn(work, asked), issues };
    });
  }
}
