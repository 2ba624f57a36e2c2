import { KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ReorganisationContentParts } from './reorganisation-content.type.js';

@InputType({ description: 'The first version of a reorganisation, which may still have errors.' })
export class DraftReorganisationInput extends KeyedInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender, once for each reorganisation: sent again, it has no second effect.',
  })
  id!: string;

  @Field(() => ReorganisationContentParts, { description: 'What the reorganisation says.' })
  content!: ReorganisationContentParts;
}

@InputType({ description: 'A step on a reorganisation that needs no words.' })
export class ReorganisationStepInput extends KeyedInput {
  @Field(() => ID, { description: 'Which reorganisation the step is on.' })
  id!: string;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;
}

@InputType({ description: 'Another version of what a reorganisation says.' })
export class AmendReorganisationInput extends ReorganisationStepInput {
  @Field(() => ReorganisationContentParts, {
    description: 'What it says from now on; nothing of the version before is kept in it.',
  })
  content!: ReorganisationContentParts;
}

@InputType({ description: 'A step on a reorganisation for which somebody must say why.' })
export class CommentedStepInput extends ReorganisationStepInput {
  @Field(() => String, { description: 'Why, for whoever reads the record later; at most 1,000 characters.' })
  comment!: string;
}

@InputType({ description: 'The approval of a reorganisation, with what the approver looked at.' })
export class ApproveReorganisationInput extends ReorganisationStepInput {
  @Field(() => String, {
    description:
      'The `effect` of the preview that was looked at; refused with REVISION_STALE where it would do something else by now.',
  })
  seenEffect!: string;
}
