import { TenantTx } from '@monitor/api-platform';
import { ReturnsService, saveAnswers } from '@monitor/api-returns';
import { ReturnDesk } from '@monitor/api-workbook';
import type { AnswerToSave, ChangedMeanwhile, DeskPurpose, OpenReturn, ReturnAddress } from '@monitor/api-workbook';
import { DomainError, previousQuarter } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';

/** Ends the transaction without saving anything. */
class SaveNothing extends Error {
  constructor(readonly changed: ChangedMeanwhile[]) {
    super('Some answers were changed meanwhile.');
  }
}

/** The desk at which workbooks open and save returns: the same reading, the same checks and the same save as the page. */
@Injectable()
export class DeskOfReturns extends ReturnDesk {
  private readonly returns: ReturnsService;

  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {
    super();
    this.returns = new ReturnsService(tenantTx);
  }

  async open(actor: Actor, address: ReturnAddress, purpose: DeskPurpose): Promise<OpenReturn> {
    const { head, draft, previous, allowed } = await this.returns.quarterlyReturn(actor, address);
    if (draft === null || (purpose === 'FILL_IN' && !allowed.includes('EDIT'))) {
      const message = 'This return cannot be filled in now. Its page says where it stands, and until when it is open.';
      throw new DomainError('STATE_DOES_NOT_ALLOW', message);
    }
    const { code, name, type } = head.organisation;
    const plain = (answers: typeof draft.answers) =>
      answers.map(({ question, cells, confirmed }) => ({ question, cells, confirmed }));
    return {
      organisation: { code, name, type },
      content: { ...address, edition: draft.edition, answers: plain(draft.answers) },
      versions: Object.fromEntries(draft.answers.map(({ question, version }) => [question, version])),
      editedByNames: Object.fromEntries(draft.answers.map((each) => [each.question, each.editedByName ?? ''])),
      previous: previous && {
        organisationCode: address.organisationCode,
        quarterId: previousQuarter(address.quarterId),
        edition: previous.edition,
        answers: plain(previous.answers),
      },
    };
  }

  async save(actor: Actor, address: ReturnAddress, answers: readonly AnswerToSave[]): Promise<ChangedMeanwhile[]> {
    try {
      await this.tenantTx.run(actor, async (manager) => {
        const typed = answers.map((answer) => ({ ...answer, way: 'WORKBOOK' as const }));
        const { conflicts } = await saveAnswers({ actor, manager }, { ...address, answers: typed });
        if (conflicts.length === 0) return;
        throw new SaveNothing(
          conflicts.map(({ answerKey, editedByName }) => ({ question: answerKey, editedByName: editedByName ?? '' })),
        );
      });
      return [];
    } catch (failure) {
      if (failure instanceof SaveNothing) return failure.changed;
      throw failure;
    }
  }
}
