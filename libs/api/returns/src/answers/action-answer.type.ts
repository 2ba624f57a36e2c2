import { AssuranceLevelWords, ImplementationStatusWords } from '@monitor/api-reference';
import type { ActionAnswer as DomainActionAnswer, AssuranceLevel, ImplementationStatus } from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The answer to one action, as typed: days and numbers may not be right yet.' })
export class ActionAnswer implements DomainActionAnswer {
  @Field(() => ID)
  actionCode!: string;

  @Field(() => ImplementationStatusWords, { nullable: true })
  status!: ImplementationStatus | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;

  @Field(() => String, { nullable: true })
  evidenceOn!: string | null;

  @Field(() => String, { nullable: true })
  ownerRole!: string | null;

  @Field(() => String, { nullable: true })
  targetOn!: string | null;

  @Field(() => Float, { nullable: true })
  coveragePercent!: number | null;

  @Field(() => AssuranceLevelWords, { nullable: true })
  assurance!: AssuranceLevel | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: 'False while an answer carried over has not been looked at again.' })
  confirmed!: boolean;

  @Field(() => Int, { description: 'To be sent back when saving; 0 = never saved by anybody.' })
  version!: number;

  @Field(() => String, { nullable: true })
  editedByName!: string | null;
}
