import {
  breaksOfEdition,
  burdenOf,
  checkEdition,
  compareEditions,
  editionStateLabel,
  editionStepLabel,
  formEditions,
  isEditionStepPossible,
  nextEditionSteps,
  organisationTypes,
  quarterLabel,
  questionsOf,
  whyNotTakeEditionStep,
} from '@monitor/domain';
import type { EditionState, FormEdition } from '@monitor/domain';
import type { DraftedEdition } from './standing.js';
import { hashOfEdition } from './storage/edition-steps.query.js';
import type { FormEditionBurden, FormEditionHead, FormEditionRecord } from './types/form-edition.type.js';

/** Who reads an edition, and what it is held against. */
export interface EditionReader {
  personId: string;
  lastBegun: string | null;
}

/** An edition as lists show it. */
export function toEditionHead(edition: FormEdition, state: EditionState): FormEditionHead {
  const { version, publishedOn, firstQuarter } = edition;
  return {
    version,
    state,
    stateLabel: editionStateLabel(state),
    publishedOn,
    firstQuarterId: firstQuarter,
    firstQuarterLabel: quarterLabel(firstQuarter),
    questions: questionsOf(edition).length,
  };
}

function burdens(edition: FormEdition): FormEditionBurden[] {
  return organisationTypes.map((type) => burdenOf(edition, type));
}

/** Every edition published with a lower number, oldest first. */
export function publishedBefore(version: number): readonly FormEdition[] {
  return formEditions.filter((edition) => edition.version < version);
}

/** What is said of an edition by itself, published or not. */
function toRecord(edition: FormEdition, state: EditionState): Omit<FormEditionRecord, 'problems'> {
  const earlier = publishedBefore(edition.version).at(-1) ?? null;
  return {
    ...toEditionHead(edition, state),
    revision: 0,
    definition: JSON.stringify(edition),
    contentHash: hashOfEdition(edition),
    comparedWith: earlier?.version ?? null,
    changes: earlier === null ? [] : compareEditions(earlier, edition),
    breaks: earlier === null ? [] : breaksOfEdition(earlier, edition).map(({ title }) => title),
    burden: burdens(edition),
    burdenBefore: earlier === null ? [] : burdens(earlier),
    events: [],
    next: [],
  };
}

/** An edition that the product came with. */
export function toShippedRecord(edition: FormEdition): FormEditionRecord {
  return { ...toRecord(edition, 'PUBLISHED'), problems: [] };
}

/** An edition that was drafted here, as somebody reads it: what it changes, what is wrong and what they may do. */
export function toDraftedRecord(
  { current, steps, standing }: DraftedEdition,
  reader: EditionReader,
): FormEditionRecord {
  const { content, state, revision } = current;
  const isDecided = state === 'PUBLISHED' || state === 'WITHDRAWN';
  const publication = { published: formEditions, lastBegun: reader.lastBegun };
  return {
    ...toRecord(content, state),
    revision,
    problems: isDecided ? [] : checkEdition(content, publication),
    events: steps.map((step) => ({ ...step, stepLabel: editionStepLabel(step.step) })),
    next: nextEditionSteps
      .filter((step) => isEditionStepPossible(step, state))
      .map((step) => ({ step, whyNot: whyNotTakeEditionStep(step, standing, reader.personId)?.message ?? null })),
  };
}
