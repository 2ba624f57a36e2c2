import { DateTime, registerEnum, RoleEnum, sharedDescriptions } from '@monitor/api-platform';
import { Quarter } from '@monitor/api-reference';
import { noteStepKinds } from '@monitor/domain';
import type {
  DomainCode,
  NoteProblem as DomainProblem,
  NoteStep as DomainStep,
  NoteStepKind,
  Role,
  StandingNote,
} from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

const meanings: Record<NoteStepKind, string> = {
  WRITTEN: 'The organisation wrote the note, or another in its place.',
  WITHDRAWN: 'The organisation took the note away; nothing stands beside the comparison since.',
};

export const NoteStepKindEnum = registerEnum({
  name: 'NoteStepKind',
  description: 'What a step did to the note of an organisation beside a comparison.',
  values: noteStepKinds,
  meaning: (kind) => meanings[kind],
});

@ObjectType({
  description:
    'What an organisation wrote beside a comparison that it appears in: its own words, seen by whoever sees its row.',
})
export class ComparisonNote implements Pick<StandingNote, 'number' | 'text' | 'role' | 'writtenAt'> {
  @Field(() => Int, { description: 'The step of the note in which it was written, counted from 1.' })
  number!: number;

  @Field(() => String, { description: 'What the organisation wrote: plain text of at most 1,000 characters.' })
  text!: string;

  @Field(() => RoleEnum, { description: 'The role of whoever wrote it; no name is told.' })
  role!: Role;

  @Field(() => DateTime, { description: 'When it was put beside the comparison.' })
  writtenAt!: Date;
}

@ObjectType({ description: 'A version of the note of an organisation, or that it was withdrawn.' })
export class ComparisonNoteStep implements DomainStep {
  @Field(() => Int, { description: 'Counts the steps of the note from 1.' })
  number!: number;

  @Field(() => NoteStepKindEnum, { description: 'What was done to the note.' })
  kind!: NoteStepKind;

  @Field(() => String, { nullable: true, description: 'What the note said from then on; null where it was withdrawn.' })
  text!: string | null;

  @Field(() => RoleEnum, { description: 'The role of whoever took the step; no name is told.' })
  role!: Role;

  @Field(() => DateTime, { description: 'When the step of the note was taken.' })
  writtenAt!: Date;
}

@ObjectType({
  description: 'What an organisation says of a domain for a quarter, with the note that it wrote beside it.',
})
export class NotedComparison {
  @Field(() => ID, { description: 'ODS code of the organisation whose row it is.' })
  organisationCode!: string;

  @Field(() => String, { description: 'What the organisation was called in that quarter.' })
  organisationName!: string;

  @Field(() => ID, { description: 'ODS code of the region that it belonged to in that quarter.' })
  regionCode!: string;

  @Field(() => Quarter, { description: 'For which quarter the answers were given that the note stands beside.' })
  quarter!: Quarter;

  @Field(() => ID, { description: 'The domain of the framework that is compared, D1 to D5.' })
  domain!: DomainCode;

  @Field(() => String, { description: 'The full name of that domain.' })
  domainName!: string;

  @Field(() => ComparisonNote, {
    nullable: true,
    description: 'The note that stands beside it; null where none was written, or it was withdrawn.',
  })
  note!: ComparisonNote | null;

  @Field(() => Int, { description: 'The number of the last step of the note, 0 for none: what the next one has seen.' })
  lastStep!: number;

  @Field(() => [ComparisonNoteStep], {
    description:
      'The steps of the note, the oldest first. To others than the organisation, only those since it was last withdrawn.',
  })
  steps!: ComparisonNoteStep[];
}

@ObjectType({ description: 'Something to mend before a note can stand beside a comparison.' })
export class NoteProblem implements DomainProblem {
  @Field(() => String, { description: 'The part of the input that it lies in, by the name of its field.' })
  field!: 'text';

  @Field(() => String, { description: 'What is wrong with the note, and what to do.' })
  message!: string;
}

@ObjectType({
  description: 'The comparison with its note after a step, with what must be mended where none was taken.',
})
export class NotedComparisonPayload {
  @Field(() => NotedComparison, { description: 'The comparison and its note as they stand now, changed or not.' })
  comparison!: NotedComparison;

  @Field(() => [NoteProblem], { description: 'Why no note was kept; none where one was.' })
  problems!: NoteProblem[];
}

/** Said of the quarter and the domain that a note is about, wherever they are given. */
export const noteDescriptions = {
  organisationCode: 'ODS code of the organisation whose row is meant.',
  quarterId: sharedDescriptions.quarterId,
  domain: 'D1 to D5; a domain that the organisation is not asked about is refused with INPUT_NOT_UNDERSTOOD.',
} as const;
