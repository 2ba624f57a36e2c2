import { readableName } from '@monitor/api-organisations';
import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { checkNote, DomainError, mostNoteSteps, shownSteps, standingNote } from '@monitor/domain';
import type { Actor, NotedRow, NoteProblem, NoteStep } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotedComparison, NotedComparisonPayload } from './comparison-note.type.js';
import { addNoteStep, holdNote, readNoteSteps } from './comparison-notes.query.js';
import { requireRow } from './noted-row.js';

/** A step in a note, and the number of the last one that its sender saw. */
type SeenNote = NotedRow & { seen: number };

/** Decides what the next step of a note is, from those before: its text, null to withdraw it, or what must be mended. */
type NextStep = (steps: readonly NoteStep[]) => { text: string | null; problems: NoteProblem[] };

/** What organisations write beside comparisons that they appear in: their right of reply. */
@Injectable()
export class ComparisonNotesService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** The note beside a comparison, for whoever sees the row; refuses others with NOT_FOUND. */
  read(actor: Actor, asked: NotedRow): Promise<NotedComparison> {
    return this.tenantTx.run(actor, (manager) => this.noted(actor, manager, asked), { readOnly: true });
  }

  /** Puts a note beside a comparison, or another in the place of the one that stands. */
  write(actor: Actor, input: SeenNote & { text: string }): Promise<NotedComparisonPayload> {
    return this.take(actor, input, (steps) => checkNote(input.text, standingNote(steps)?.text ?? null));
  }

  /** Takes a note away; refuses with STATE_DOES_NOT_ALLOW where none stands. */
  withdraw(actor: Actor, input: SeenNote): Promise<NotedComparisonPayload> {
    return this.take(actor, input, (steps) => {
      if (standingNote(steps) !== null) return { text: null, problems: [] };
      throw new DomainError('STATE_DOES_NOT_ALLOW', 'No note stands beside this comparison. Nothing was changed.');
    });
  }

  private take(actor: Actor, input: SeenNote, decide: NextStep): Promise<NotedComparisonPayload> {
    return this.tenantTx.run(actor, async (manager) => {
      const effect = async () => {
        const { regionCode } = await requireRow({ actor, manager }, input, 'comparison-note:write');
        const steps = await holdNote(manager, input);
        requireSeen(steps, input.seen);
        const { text, problems } = decide(steps);
        if (problems.length === 0) {
          await addNoteStep({ actor, manager }, { ...input, regionCode }, { number: steps.length + 1, text });
        }
        return problems;
      };
      const problems = await oncePerKey({ actor, manager }, effect, (found) => found.length === 0);
      return { comparison: await this.noted(actor, manager, input), problems };
    });
  }

  private async noted(actor: Actor, manager: EntityManager, asked: NotedRow): Promise<NotedComparison> {
    const { name, regionCode, domainName } = await requireRow({ actor, manager }, asked, 'comparison-note:read');
    const { organisationCode, quarterId, domain } = asked;
    const steps = await readNoteSteps(manager, asked);
    const isOwn = actor.organisationCodes.includes(organisationCode);
    return {
      ...{ organisationCode, organisationName: readableName(name), regionCode, domain, domainName },
      quarter: await this.quarters.find(manager, quarterId),
      ...{ note: standingNote(steps), lastStep: steps.length, steps: shownSteps(steps, { isOwn }) },
    };
  }
}

function requireSeen(steps: readonly NoteStep[], seen: number): void {
  if (steps.length !== seen) {
    throw new DomainError(
      'REVISION_STALE',
      'A colleague has changed this note since you opened the page. Nothing was saved. Reload the page and read what they wrote: what you typed is kept.',
      { seen, latest: steps.length },
    );
  }
  if (steps.length >= mostNoteSteps) {
    throw new DomainError(
      'STATE_DOES_NOT_ALLOW',
      `This note was changed ${mostNoteSteps} times, and cannot be changed more often. Nothing was saved.`,
    );
  }
}
