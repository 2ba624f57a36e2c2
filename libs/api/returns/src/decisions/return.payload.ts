import { Field, ObjectType } from '@nestjs/graphql';
import { ReturnIssue } from '../answers/return-issue.type.js';
import { QuarterlyReturn } from '../queries/quarterly-return.type.js';

@ObjectType({ description: 'A return after a decision.' })
export class ReturnPayload {
  @Field(() => QuarterlyReturn, { description: 'The return as it now stands, as far as whoever decided may see it.' })
  quarterlyReturn!: QuarterlyReturn;

  @Field(() => [ReturnIssue], {
    description:
      'Why a draft was not submitted: with an ERROR among them nothing was changed. Empty for other decisions.',
  })
  issues!: ReturnIssue[];
}
