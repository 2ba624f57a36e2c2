import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ReorganisationContentParts } from './reorganisation-content.type.js';

@InputType()
export class DraftReorganisationInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender, once for each reorganisation: sent again, it has no second effect.',
  })
  id!: string;

  @Field(() => ReorganisationContentParts)
  content!: ReorganisationContentParts;
}

@InputType({ description: 'A step on a reorganisation.' })
export class ReorganisationStepInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at; refused where another has taken its place.' })
  expectedVersion!: number;
}

@InputType()
export class AmendReorganisationInput extends ReorganisationStepInput {
  @Field(() => ReorganisationContentParts)
  content!: ReorganisationContentParts;
}

@InputType({ description: 'A step for which somebody must say why.' })
export class CommentedStepInput extends ReorganisationStepInput {
  @Field(() => String, { description: 'Why, for whoever reads the record later.' })
  comment!: string;
}

@InputType()
export class ApproveReorganisationInput extends ReorganisationStepInput {
  @Field(() => String, {
    description: '`effect` of the preview that was looked at; refused where it would do something else by now.',
  })
  seenEffect!: string;
}
