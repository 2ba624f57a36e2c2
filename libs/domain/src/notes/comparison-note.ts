import type { Role } from '../access/actor.js';
import type { DomainCode } from '../framework/framework.js';
import type { QuarterId } from '../quarter/quarter.js';

/** What a step does to the note of an organisation: writes it, anew or in the place of another; or takes it away. */
export const noteStepKinds = ['WRITTEN', 'WITHDRAWN'] as const;
export type NoteStepKind = (typeof noteStepKinds)[number];

/** The longest note, in characters. */
export const longestComparisonNote = 1000;
/** The most steps of one note. */
export const mostNoteSteps = 50;

/** The comparison that a note is about: what an organisation says of a domain of the framework for a quarter. */
export interface NotedRow {
  organisationCode: string;
  quarterId: QuarterId;
  domain: DomainCode;
}

/** One step of a note, as it is kept. Steps are only ever added. */
export interface NoteStep {
  /** Counts the steps from 1. */
  number: number;
  kind: NoteStepKind;
  /** What was written; null where the note was withdrawn. */
  text: string | null;
  /** The role of whoever took the step, never a name. */
  role: Role;
  writtenAt: Date;
}

/** A note that stands beside a comparison. */
export interface StandingNote extends NoteStep {
  text: string;
}

/** The note that stands after some steps, in order; null where none was written, or the last was withdrawn. */
export function standingNote(steps: readonly NoteStep[]): StandingNote | null {
  const last = steps.at(-1);
  return last?.text == null ? null : { ...last, text: last.text };
}

/**
 * The steps of a note that somebody is shown. The organisation sees all of them; others see what stands and the versions
 * that it took the place of, and nothing from before the note was last withdrawn.
 */
export function shownSteps<Step extends NoteStep>(steps: readonly Step[], { isOwn }: { isOwn: boolean }): Step[] {
  if (isOwn) return [...steps];
  return steps.slice(steps.map(({ kind }) => kind).lastIndexOf('WITHDRAWN') + 1);
}
