import { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { answersOfOrganisation } from './answers-of-organisation.query.js';
import type { LoadedAnswersPage } from './loaded-answers.type.js';
import { toLoadedAnswer } from './to-loaded-answer.js';

/** The longest page of what was loaded of an organisation. */
export const longestAnswersPage = 200;

/** What was loaded of single organisations, for these, the lead of their region and the national team. */
@Injectable()
export class LoadedAnswersService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** A page of it, as much as the actor's rights let the database show. Refuses (INPUT_NOT_UNDERSTOOD) a longer page. */
  async ofOrganisation(
    actor: Actor,
    asked: { organisationCode: string; first: number; skip: number },
  ): Promise<LoadedAnswersPage> {
    const { first, skip } = asked;
    if (first < 1 || first > longestAnswersPage || skip < 0) {
      throw new DomainError('INPUT_NOT_UNDERSTOOD', `Ask for 1 to ${longestAnswersPage} answers, from the first on.`);
    }
    // As the actor, not as the product: whoever may not see an organisation is shown nothing of it.
    const rows = await this.tenantTx.run(actor, (manager) => answersOfOrganisation(manager, asked), { readOnly: true });
    return { total: rows[0]?.total ?? 0, answers: rows.map(toLoadedAnswer) };
  }
}
