import { Field, ObjectType } from '@nestjs/graphql';
import { ReturnIssue } from '../answers/return-issue.type.js';
import { QuarterlyReturn } from '../queries/quarterly-return.type.js';

@ObjectType()
export class ReturnPayload {
  @Field(() => QuarterlyReturn)
  quarterlyReturn!: QuarterlyReturn;

  @Field(() => [ReturnIssue], { description: 'With an ERROR among them nothing was changed.' })
  issues!: ReturnIssue[];
}
