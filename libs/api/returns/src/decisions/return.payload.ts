import { Field, ObjectType } from '@nestjs/graphql';
import { QuarterlyReturn } from '../reading/quarterly-return.type.js';
import { ReturnIssue } from '../reading/return-issue.type.js';

@ObjectType()
export class ReturnPayload {
  @Field(() => QuarterlyReturn)
  quarterlyReturn!: QuarterlyReturn;

  @Field(() => [ReturnIssue], { description: 'With an ERROR among them nothing was changed.' })
  issues!: ReturnIssue[];
}
