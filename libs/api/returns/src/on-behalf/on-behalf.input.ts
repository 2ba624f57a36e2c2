import { Day, registerEnum } from '@monitor/api-platform';
import { receiptMeaning, receiptSources } from '@monitor/domain';
import type { Receipt, ReceiptSource } from '@monitor/domain';
import { Field, InputType } from '@nestjs/graphql';

export const ReceiptSourceEnum = registerEnum({
  name: 'ReceiptSource',
  description: 'How what a helper types reached them.',
  values: receiptSources,
  meaning: receiptMeaning,
});

@InputType({ description: 'From what a helper types for an organisation.' })
export class OnBehalfInput implements Receipt {
  @Field(() => ReceiptSourceEnum, { description: 'How it reached the helper.' })
  source!: ReceiptSource;

  @Field(() => Day, { description: 'The day on which it did, in London; refused where it is still to come.' })
  receivedOn!: string;
}
