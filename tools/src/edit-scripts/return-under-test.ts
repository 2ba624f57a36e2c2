import { ReturnsService, SaveAnswersService } from '@monitor/api-returns';
import type { SentAnswer } from '@monitor/api-returns';
import type { TenantTx } from '@monitor/api-platform';
import { editionOf, isEmptyAnswer } from '@monitor/domain';
import type { Actor, FormEdition } from '@monitor/domain';
import { toSaveOutcome } from '@monitor/web-returns/drafts';
import type { DraftAnswer } from '@monitor/web-returns/drafts';
import { readChanges } from './cell-changes.query.js';
import type { KeptChange } from './cell-changes.query.js';

/** Which return two people type in. */
export interface ReturnAddress {
  organisationCode: string;
  quarterId: string;
}

/** The service as a browser sees it: what is said to it and what it says are JSON. */
export class ReturnUnderTest {
  private readonly saving: SaveAnswersService;
  private readonly returns: ReturnsService;

  constructor(
    private readonly tenantTx: TenantTx,
    readonly address: ReturnAddress,
  ) {
    this.saving = new SaveAnswersService(tenantTx);
    this.returns = new ReturnsService(tenantTx);
  }

  /** The draft as somebody opens it. */
  async open(actor: Actor): Promise<{ edition: FormEdition; answers: Record<string, DraftAnswer> }> {
    const { draft } = await this.returns.quarterlyReturn(actor, this.address);
    if (draft === null) throw new Error('Whoever types in a return sees its draft.');
    const answers = draft.answers.map(({ question, cells, confirmed, version }): [string, DraftAnswer] => [
      question,
      { answer: { question, cells, confirmed }, version, typed: {} },
    ]);
    return { edition: editionOf(draft.edition), answers: Object.fromEntries(answers) };
  }

  /** Saves what was sent, and says what became of it. */
  async save(actor: Actor, sent: string): Promise<ReturnType<typeof toSaveOutcome>> {
    const answers = JSON.parse(sent) as SentAnswer[];
    const payload = await this.saving.saveAnswers(actor, { ...this.address, answers });
    return toSaveOutcome(JSON.parse(JSON.stringify(payload)) as Parameters<typeof toSaveOutcome>[0]);
  }

  /** What became of every cell, in order. */
  async changes(): Promise<KeptChange[]> {
    return this.tenantTx.run({ system: 'progress' }, (manager) => readChanges(manager, this.address));
  }

  /** The answers that hold anything. */
  async standing(actor: Actor): Promise<Record<string, DraftAnswer['answer']>> {
    const { answers } = await this.open(actor);
    const filled = Object.entries(answers).filter(([, { answer }]) => !isEmptyAnswer(answer));
    return Object.fromEntries(filled.map(([key, { answer }]) => [key, answer]));
  }
}
