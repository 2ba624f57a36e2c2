import { KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { QuestionCommentInput } from '../comments/comment.inputs.js';
import type { Decision } from './decision.js';
import type { GivingUp } from './give-up-correction.js';
import type { Reopening } from './reopen-return.js';
import type { Submission } from './submit-return.js';

@InputType({ description: 'The draft that is to be submitted, and what its sender saw.' })
export class SubmitReturnInput implements Submission {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => Int, {
    description:
      'The latest revision that the sender saw, 0 = none; refused with REVISION_STALE where there is another by now.',
  })
  expectedRevision!: number;

  @Field(() => ID, { description: 'Made by the sender once for each submission; sent again, it has no second effect.' })
  idempotencyKey!: string;

  @Field(() => String, { nullable: true, description: 'Why it is submitted again; shown in its timeline.' })
  reason!: string | null;
}

@InputType({
  description:
    'A decision about a submitted revision. Revision and hash say what the sender looked at, so that nobody decides on what they have not seen.',
})
export class DecisionInput extends KeyedInput implements Decision {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => Int, {
    description: 'The revision that the sender looked at; refused with REVISION_STALE where there is another by now.',
  })
  revision!: number;

  @Field(() => String, {
    description:
      'The `contentHash` that the sender saw; refused with REVISION_STALE where it is not that of the revision.',
  })
  contentHash!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What others will read beside the decision. Sending a return back needs one, and is refused with COMMENT_NEEDED without it.',
  })
  comment!: string | null;

  @Field(() => [QuestionCommentInput], {
    nullable: true,
    description:
      'What should change at single questions, for a return that is sent back; with any other decision it is refused with INPUT_NOT_UNDERSTOOD.',
  })
  comments!: QuestionCommentInput[] | null;
}

@InputType({ description: 'The return that its organisation wants to work on again.' })
export class ReopenInput extends KeyedInput implements Reopening {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => Int, {
    description:
      'The latest revision that the sender saw, 0 = none; refused with REVISION_STALE where there is another by now.',
  })
  expectedRevision!: number;

  @Field(() => String, {
    description: 'Why, for others to read beside the return; refused with COMMENT_NEEDED where it is empty.',
  })
  reason!: string;
}

@InputType({ description: 'The correction of an accepted return that its organisation gives up.' })
export class GiveUpInput extends KeyedInput implements GivingUp {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => Int, {
    description: 'The latest revision that the sender saw; refused with REVISION_STALE where there is another by now.',
  })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'Why, for others to read in the timeline.' })
  reason!: string | null;
}
