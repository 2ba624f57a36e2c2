import { KeyedInput } from '@monitor/api-platform';
import type { DomainCode, NotedRow } from '@monitor/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { noteDescriptions } from './comparison-note.type.js';

const seenDescription =
  'The `lastStep` that the sender saw, 0 for none; refused with REVISION_STALE where another step was taken since.';

/** Which note is wanted. */
@ArgsType()
export class ComparisonNoteArgs implements NotedRow {
  @Field(() => ID, { description: noteDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: noteDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: noteDescriptions.domain })
  domain!: DomainCode;
}

/** A step in a note: which note, and the last step that its sender saw. */
@InputType({ isAbstract: true })
abstract class NoteStepInput extends KeyedInput implements NotedRow {
  @Field(() => ID, { description: noteDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: noteDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: noteDescriptions.domain })
  domain!: DomainCode;

  @Field(() => Int, { description: seenDescription })
  seen!: number;
}

@InputType({ description: 'What an organisation writes beside a comparison that it appears in.' })
export class WriteComparisonNoteInput extends NoteStepInput {
  @Field(() => String, {
    description: 'The note: 1 to 1,000 characters of plain text, which name nobody and hold no numbers of people.',
  })
  text!: string;
}

@InputType({ description: 'That an organisation takes its note away.' })
export class WithdrawComparisonNoteInput extends NoteStepInput {}
