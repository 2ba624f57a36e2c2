import { Day } from '@monitor/api-platform';
import type { HelperTyping as DomainTyping, ReceiptSource } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReceiptSourceEnum } from './on-behalf.input.js';

@ObjectType({ description: 'Answers that one helper typed for the organisation, from what reached them on one day.' })
export class HelperTyping implements Omit<DomainTyping, 'typedBy'> {
  @Field(() => String, { description: 'Who typed them.' })
  typedByName!: string;

  @Field(() => ReceiptSourceEnum, { description: 'How it reached them.' })
  source!: ReceiptSource;

  @Field(() => Day, { description: 'The day on which it did.' })
  receivedOn!: string;

  @Field(() => Int, { description: 'How many answers.' })
  answers!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Who said for the organisation that they are what it wrote; null while one of them is not confirmed as it stands.',
  })
  confirmedByName!: string | null;
}
