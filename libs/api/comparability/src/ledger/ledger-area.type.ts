import { Day } from '@monitor/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Area } from '@monitor/api-reference';

@ObjectType({ description: 'England, or a region or board that there is or was.' })
export class LedgerArea extends Area {
  @Field(() => Day, {
    nullable: true,
    description: 'The last day of one that has ended or is known to end; null for the others.',
  })
  lastDay!: string | null;
}
