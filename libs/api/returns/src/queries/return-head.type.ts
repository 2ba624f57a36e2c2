import { Organisation } from '@monitor/api-organisations';
import { DateTime } from '@monitor/api-platform';
import { Quarter, ReturnStateWords } from '@monitor/api-reference';
import type { ReturnState } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReturnEvent } from '../events/return-event.type.js';

@ObjectType({ description: 'Where the return of an organisation for a quarter stands.' })
export class ReturnHead {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => Quarter)
  quarter!: Quarter;

  @Field(() => ReturnStateWords)
  state!: ReturnState;

  @Field(() => String)
  stateLabel!: string;

  @Field(() => Int, { description: 'The latest submitted revision; 0 = none yet.' })
  revision!: number;

  @Field(() => Int, { nullable: true, description: 'The revision that counts in comparisons.' })
  acceptedRevision!: number | null;

  @Field(() => DateTime, { nullable: true })
  updatedAt!: Date | null;

  @Field(() => ReturnEvent, { nullable: true })
  lastEvent!: ReturnEvent | null;
}
