import type { Actor, Answer, OrganisationType, QuarterId, ReturnContent } from '@monitor/domain';

/** Names a return. */
export interface ReturnAddress {
  organisationCode: string;
  quarterId: QuarterId;
}

/** A return as it lies open before somebody who may fill it in. */
export interface OpenReturn {
  organisation: { code: string; name: string; type: OrganisationType };
  content: ReturnContent;
  /** The version of each answer as it stands. */
  versions: Readonly<Record<string, number>>;
  /** Who saved each answer last, by name. */
  editedByNames: Readonly<Record<string, string>>;
  /** The last accepted return of an earlier quarter; null where there is none. */
  previous: ReturnContent | null;
}

/** An answer that was changed since a workbook was made. */
export interface ChangedMeanwhile {
  /** Code of the question. */
  question: string;
  editedByName: string;
}

/** An answer to save, with the version that its sender saw. */
export interface AnswerToSave extends Answer {
  expectedVersion: number;
}

/** What a return is opened for. */
export type DeskPurpose = 'LOOK' | 'FILL_IN';

/**
 * Where returns are opened and saved. Who provides it knows how they are kept and who may do what; this library knows
 * workbooks alone.
 */
export abstract class ReturnDesk {
  /**
   * Opens a return for whoever may fill it in now, or, to look at, for whoever fills it in at other times; refuses
   * (DomainError) everybody else.
   */
  abstract open(actor: Actor, address: ReturnAddress, purpose: DeskPurpose): Promise<OpenReturn>;

  /** Saves all of the answers, or none where any has been changed meanwhile: those come back. */
  abstract save(actor: Actor, address: ReturnAddress, answers: readonly AnswerToSave[]): Promise<ChangedMeanwhile[]>;
}
