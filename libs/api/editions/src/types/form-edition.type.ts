import { Day, NextStepForReader, OrganisationTypeEnum, RecordedStep } from '@monitor/api-platform';
import type {
  Burden,
  EditionChange as DomainChange,
  EditionChangeKind,
  EditionProblem as DomainProblem,
  EditionState,
  EditionStep,
  NextEditionStep,
  OrganisationType,
} from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  FormEditionChangeKindEnum,
  FormEditionNextStepEnum,
  FormEditionStateEnum,
  FormEditionStepEnum,
} from './edition-words.js';

@ObjectType({ description: 'Something to mend before an edition can be published.' })
export class FormEditionProblem implements DomainProblem {
  @Field(() => String, { description: 'Where it lies, outermost part first, for example “sections › D1 › questions”.' })
  place!: string;

  @Field(() => String, { description: 'What was found, what was wanted and what to do.' })
  message!: string;
}

@ObjectType({ description: 'One difference between an edition and the one before it.' })
export class FormEditionChange implements DomainChange {
  @Field(() => FormEditionChangeKindEnum, { description: 'What kind of thing changes.' })
  kind!: EditionChangeKind;

  @Field(() => String, {
    nullable: true,
    description: 'Title of the section; null for what concerns the whole edition.',
  })
  section!: string | null;

  @Field(() => ID, { nullable: true, description: 'Code of the question; null for a section or the whole edition.' })
  question!: string | null;

  @Field(() => String, { description: 'What was and what is, in a sentence.' })
  sentence!: string;
}

@ObjectType({ description: 'What an edition asks of one type of organisation, each quarter.' })
export class FormEditionBurden implements Pick<
  Burden,
  'type' | 'mandatoryQuestions' | 'mandatoryCells' | 'voluntaryQuestions' | 'minutes'
> {
  @Field(() => OrganisationTypeEnum, { description: 'The type of organisation that is asked.' })
  type!: OrganisationType;

  @Field(() => Int, { description: 'Questions that must be answered.' })
  mandatoryQuestions!: number;

  @Field(() => Int, { description: 'Cells that must be filled in whatever is answered.' })
  mandatoryCells!: number;

  @Field(() => Int, { description: 'Questions that may be answered.' })
  voluntaryQuestions!: number;

  @Field(() => Int, { description: 'Minutes of somebody who fills in what is mandatory for the first time.' })
  minutes!: number;
}

@ObjectType({ description: 'Something that somebody did to an edition.' })
export class FormEditionEvent extends RecordedStep {
  @Field(() => Int, { description: 'Counts the steps of the edition from 1.' })
  revision!: number;

  @Field(() => FormEditionStepEnum, { description: 'What was done in the step.' })
  step!: EditionStep;
}

@ObjectType({ description: 'A step that can be taken next on an edition, and whether the reader may take it.' })
export class FormEditionNext extends NextStepForReader {
  @Field(() => FormEditionNextStepEnum, { description: 'The step that can be taken.' })
  step!: NextEditionStep;
}

@ObjectType({ description: 'An edition of the form, as lists of editions show it.' })
export class FormEditionHead {
  @Field(() => Int, { description: 'Number of the edition, counted from 1.' })
  version!: number;

  @Field(() => FormEditionStateEnum, { description: 'Where it stands between draft and publication.' })
  state!: EditionState;

  @Field(() => String, { description: 'Where it stands, in a few words for people.' })
  stateLabel!: string;

  @Field(() => Day, { description: 'The day of its publication; of a draft, the day on which it was begun.' })
  publishedOn!: string;

  @Field(() => ID, { description: 'The first quarter whose returns answer it.' })
  firstQuarterId!: string;

  @Field(() => String, { description: 'The first quarter whose returns answer it, in words.' })
  firstQuarterLabel!: string;

  @Field(() => Int, { description: 'How many questions it has.' })
  questions!: number;
}

@ObjectType({ description: 'An edition of the form with all that is asked, and what it changes.' })
export class FormEditionRecord extends FormEditionHead {
  @Field(() => Int, {
    description: 'Goes up with each step; to be sent back as `expectedVersion`. 0 for one that the product came with.',
  })
  revision!: number;

  @Field(() => String, { description: 'The whole edition as JSON, as the public address of the form gives it.' })
  definition!: string;

  @Field(() => String, { description: 'SHA-256 of its canonical text, which the approver sends back.' })
  contentHash!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the edition that it is compared with; null for the first.',
  })
  comparedWith!: number | null;

  @Field(() => [FormEditionChange], { description: 'What it changes against the edition published before it.' })
  changes!: FormEditionChange[];

  @Field(() => [String], {
    description: 'Titles of the entries that its publication adds, or added, to the ledger of breaks.',
  })
  breaks!: string[];

  @Field(() => [FormEditionProblem], { description: 'What stops it from being published; none once it is.' })
  problems!: FormEditionProblem[];

  @Field(() => [FormEditionBurden], { description: 'What it asks of each type of organisation.' })
  burden!: FormEditionBurden[];

  @Field(() => [FormEditionBurden], {
    description: 'What the edition published before it asks of each type; none for the first.',
  })
  burdenBefore!: FormEditionBurden[];

  @Field(() => [FormEditionEvent], {
    description: 'What was done to it, the oldest first; none where the product came with it.',
  })
  events!: FormEditionEvent[];

  @Field(() => [FormEditionNext], { description: 'What can be done next from where it stands.' })
  next!: FormEditionNext[];
}

@ObjectType({ description: 'An edition after a step, with what must be mended.' })
export class FormEditionPayload {
  @Field(() => FormEditionRecord, {
    nullable: true,
    description: 'The edition as it now stands; null where nothing was recorded.',
  })
  edition!: FormEditionRecord | null;

  @Field(() => [FormEditionProblem], {
    description:
      'Why nothing was recorded, or what is still to be mended. A draft that is no edition at all is not kept.',
  })
  problems!: FormEditionProblem[];
}
