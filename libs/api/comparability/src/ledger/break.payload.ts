import type { BreakField, BreakIssue as DomainIssue } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { ComparabilityBreak } from './comparability-break.type.js';

@ObjectType({ description: 'Something to put right before a break can be recorded, tied to its question.' })
export class BreakIssue implements DomainIssue {
  @Field(() => String, { description: 'The question to put right, for example `occursOn` or `title`.' })
  field!: BreakField;

  @Field(() => String, { description: 'What is wrong and what to do, in plain English.' })
  message!: string;
}

@ObjectType({ description: 'An entry of the ledger after a change, or what stopped it from being changed.' })
export class BreakPayload {
  @Field(() => ComparabilityBreak, {
    nullable: true,
    description: 'The entry as it now stands; null where there are issues.',
  })
  break!: ComparabilityBreak | null;

  @Field(() => [BreakIssue], { description: 'What must be put right first; with any among them nothing was recorded.' })
  issues!: BreakIssue[];
}
