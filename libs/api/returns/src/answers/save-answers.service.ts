import { TenantTx } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { saveAnswers } from './save-answers.js';
import type { AnswersToSave } from './save-answers.js';
import type { SaveAnswersPayload } from './save-answers.payload.js';
import { toAnswerConflict, toSavedAnswer } from './to-answer-conflict.js';

@Injectable()
export class SaveAnswersService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** Saves answers in one transaction; see `saveAnswers` for what it refuses. */
  async saveAnswers(actor: Actor, input: AnswersToSave): Promise<SaveAnswersPayload> {
    const outcome = await this.tenantTx.run(actor, (manager) => saveAnswers({ actor, manager }, input));
    return {
      ...outcome,
      saved: outcome.saved.map((saved) => toSavedAnswer(actor, saved)),
      conflicts: outcome.conflicts.map((row) => toAnswerConflict(actor, row)),
    };
  }
}
