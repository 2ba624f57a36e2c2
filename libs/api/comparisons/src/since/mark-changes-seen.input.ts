import { DateTime, KeyedInput } from '@monitor/api-platform';
import type { SeenFinding } from '@monitor/domain';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'A sentence of the latest findings that stood beside the list that was seen.' })
export class SeenFindingInput implements SeenFinding {
  @Field({ description: 'The page that it rests on: a path of this service of at most 1,000 characters.' })
  address!: string;

  @Field({ description: 'The whole sentence as it was shown, of at most 1,000 characters.' })
  sentence!: string;
}

@InputType({ description: 'That a list of changes was seen.' })
export class MarkChangesSeenInput extends KeyedInput {
  @Field(() => DateTime, {
    description:
      'The `madeAt` of the list that was seen. What came later stays; an earlier moment than is known already changes nothing.',
  })
  madeAt!: Date;

  @Field(() => [SeenFindingInput], {
    nullable: true,
    defaultValue: null,
    description: 'The findings beside it, at most 12; null where none were shown, so that those of before stay.',
  })
  findings!: SeenFindingInput[] | null;
}
