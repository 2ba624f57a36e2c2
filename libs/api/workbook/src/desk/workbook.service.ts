import { Clock } from '@monitor/api-platform';
import { compareContents, editionOf, findQuestion } from '@monitor/domain';
import type { Actor, CellChange, FormEdition, WorkbookAnswer } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { WorkbookReading } from '../reading/read-workbook.js';
import { WorkbookRefusal } from '../reading/refusal.js';
import { WorkbookThread } from '../thread/workbook-thread.js';
import { ReturnDesk } from './return-desk.js';
import type { AnswerToSave, ChangedMeanwhile, OpenReturn, ReturnAddress } from './return-desk.js';
import { answersToSave } from './to-save.js';

/** A workbook that was read, beside the return as it stands. */
interface ReadBeside {
  open: OpenReturn;
  edition: FormEdition;
  reading: WorkbookReading;
  answers: readonly AnswerToSave[];
}

@Injectable()
export class WorkbookService implements OnModuleDestroy {
  constructor(
    @Inject(ReturnDesk) private readonly desk: ReturnDesk,
    @Inject(WorkbookThread) private readonly thread: WorkbookThread,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The return as it stands, as a workbook: to fill in, or to keep once it was sent. */
  async download(actor: Actor, address: ReturnAddress): Promise<Uint8Array> {
    const { organisation, content, versions, previous } = await this.desk.open(actor, address, 'LOOK');
    const edition = editionOf(content.edition);
    const madeAt = this.clock.now().toISOString();
    const source = { edition, organisation, content, previous, versions, madeAt };
    const written = await this.thread.run({ kind: 'WRITE', source });
    if (written.kind !== 'WRITTEN') throw new Error('A workbook that was to be written was read.');
    return written.bytes;
  }

  /** Says what a workbook would change, and saves nothing. */
  preview(actor: Actor, address: ReturnAddress, bytes: Uint8Array): Promise<WorkbookAnswer> {
    return this.take(actor, address, bytes, ({ open, edition, answers }) => {
      const changed = answers.filter(
        ({ question, expectedVersion }) => (open.versions[question] ?? 0) !== expectedVersion,
      );
      if (changed.length === 0) return Promise.resolve('PREVIEW');
      const named = changed.map(({ question }) => ({ question, editedByName: open.editedByNames[question] ?? '' }));
      return Promise.resolve(conflictsOf(named, edition));
    });
  }

  /** Saves what a workbook holds: all of it or, where a cell cannot be read or an answer was changed meanwhile, none. */
  apply(actor: Actor, address: ReturnAddress, bytes: Uint8Array): Promise<WorkbookAnswer> {
    return this.take(actor, address, bytes, async ({ edition, answers }) => {
      const changed = answers.length === 0 ? [] : await this.desk.save(actor, address, answers);
      if (changed.length === 0) return 'SAVED';
      return conflictsOf(changed, edition);
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }

  private async take(
    actor: Actor,
    address: ReturnAddress,
    bytes: Uint8Array,
    step: (read: ReadBeside) => Promise<'PREVIEW' | 'SAVED' | WorkbookAnswer>,
  ): Promise<WorkbookAnswer> {
    const open = await this.desk.open(actor, address, 'FILL_IN');
    const edition = editionOf(open.content.edition);
    try {
      const reading = await this.read(open, edition, bytes);
      if (reading.faults.length > 0) return { outcome: 'FAULTS', faults: reading.faults };
      const answers = answersToSave(open, reading, edition);
      const outcome = await step({ open, edition, reading, answers });
      if (typeof outcome !== 'string') return outcome;
      return { outcome, madeAt: reading.madeAt, changes: changesOf(open, answers, edition) };
    } catch (failure) {
      if (!(failure instanceof WorkbookRefusal)) throw failure;
      return { outcome: 'REFUSED', code: failure.code, message: failure.message };
    }
  }

  private async read(open: OpenReturn, edition: FormEdition, bytes: Uint8Array): Promise<WorkbookReading> {
    const { code, type } = open.organisation;
    const owner = { organisationCode: code, organisationType: type, quarterId: open.content.quarterId, edition };
    const outcome = await this.thread.run({ kind: 'READ', bytes, owner });
    if (outcome.kind !== 'READ') throw new Error('A workbook that was to be read was written.');
    return outcome.reading;
  }
}

function conflictsOf(changed: readonly ChangedMeanwhile[], edition: FormEdition): WorkbookAnswer {
  const conflicts = changed.map(({ question, editedByName }) => ({
    question,
    name: findQuestion(edition, question)?.shortText ?? question,
    editedByName,
  }));
  return { outcome: 'CONFLICTS', conflicts };
}

function changesOf({ content }: OpenReturn, answers: readonly AnswerToSave[], edition: FormEdition): CellChange[] {
  const next = new Map(answers.map(({ question, cells, confirmed }) => [question, { question, cells, confirmed }]));
  const after = { ...content, answers: content.answers.map((answer) => next.get(answer.question) ?? answer) };
  return compareContents(content, after, edition);
}
