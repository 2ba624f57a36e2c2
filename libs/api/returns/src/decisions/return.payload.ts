import { Field, ObjectType } from '@nestjs/graphql';
import { ReturnIssue } from '../answers/return-issue.type.js';
import { QuarterlyReturn } from '../queries/quarterly-return.type.js';

@ObjectType({ description: 'A return after a decision.' })
export class ReturnPayload {
  @Field(() => QuarterlyReturn, { description: 'The return as it now stands, as far as whoever decided may see it.' })
  quarterlyReturn!: QuarterlyReturn;

  @Field(() => [ReturnIssue], {
    description:
      'What was found in the draft: where anything of it stops submission, nothing was changed. Empty for other decisions.',
  })
  issues!: ReturnIssue[];
}
