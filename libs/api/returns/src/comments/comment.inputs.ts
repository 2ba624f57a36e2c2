import { KeyedInput, RoleEnum, sharedDescriptions } from '@monitor/api-platform';
import type { CommentVisibility, DomainCode, Role } from '@monitor/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '@monitor/api-platform';
import type { CommentToBegin } from './begin-comment.js';
import { CommentVisibilityEnum } from './comment.type.js';
import type { CommentStep } from './write-line.js';

const textDescription =
  'What is written: 1 to 1,000 characters, and nothing about a patient. Refused with COMMENT_NEEDED where it is empty.';

/** Whose return’s conversations are wanted, and which page of them. */
@ArgsType()
export class ReturnCommentsArgs extends PageArgs {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;
}

@InputType({ description: 'A conversation that somebody begins about a return.' })
export class CommentInput extends KeyedInput implements CommentToBegin {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The question that it is about; null for the whole return. One that the return does not ask is refused with INPUT_NOT_UNDERSTOOD.',
  })
  question!: string | null;

  @Field(() => CommentVisibilityEnum, {
    description: 'Who is to see it. Refused with NOT_PERMITTED where the sender would not see it.',
  })
  visibility!: CommentVisibility;

  @Field(() => RoleEnum, {
    nullable: true,
    description:
      'The role that is asked, which must be one that sees it; null for whoever does. Refused with INPUT_NOT_UNDERSTOOD otherwise.',
  })
  addressedTo!: Role | null;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description:
      'The domain, D1 to D5, whose comparison a region asks about; null for none. Refused with NOT_PERMITTED for others than the region, and with INPUT_NOT_UNDERSTOOD with a question or for a domain that the return does not ask about.',
  })
  domain!: DomainCode | null;

  @Field(() => String, { description: textDescription })
  text!: string;
}

@InputType({ description: 'A step in a conversation about a return.' })
export class CommentStepInput extends KeyedInput implements CommentStep {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: 'The quarter in whose return the conversation was begun.' })
  quarterId!: string;

  @Field(() => ID, { description: 'The conversation, by its `id`.' })
  thread!: string;

  @Field(() => Int, {
    description:
      'The number of the last line that the sender saw. Resolving is refused with REVISION_STALE where somebody has written since.',
  })
  seen!: number;

  @Field(() => String, { nullable: true, description: `${textDescription} Only an answer needs one.` })
  text!: string | null;
}

@InputType({ description: 'That a conversation is resolved for now, and followed in a later quarter.' })
export class FollowCommentInput extends CommentStepInput {
  @Field(() => ID, {
    description:
      'The quarter in whose return it comes up again: one of the next four; refused with INPUT_NOT_UNDERSTOOD otherwise.',
  })
  followIn!: string;
}

/** What a region asked about comparisons, and which page of it. */
@ArgsType()
export class ComparisonQuestionsArgs extends PageArgs {
  @Field(() => ID, { description: 'ODS code of the region that asked, which the viewer acts for.' })
  regionCode!: string;
}

@InputType({ description: 'What should change in the answer to one question of a return that is sent back.' })
export class QuestionCommentInput {
  @Field(() => ID, { description: 'The question, for example `M01.DEPRIVATION`; each at most once.' })
  question!: string;

  @Field(() => String, { description: 'What should change there: 1 to 1,000 characters, nothing about a patient.' })
  text!: string;
}
