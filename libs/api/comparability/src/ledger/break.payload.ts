import type { BreakField, BreakIssue as DomainIssue } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { ComparabilityBreak } from './comparability-break.type.js';

@ObjectType({ description: 'Something to mend before a break can be recorded, tied to its question.' })
export class BreakIssue implements DomainIssue {
  @Field(() => String, { description: '`occursOn`, `title` and so on: the question to mend.' })
  field!: BreakField;

  @Field(() => String)
  message!: string;
}

@ObjectType()
export class BreakPayload {
  @Field(() => ComparabilityBreak, { nullable: true, description: 'The entry as it then stands; null with issues.' })
  break!: ComparabilityBreak | null;

  @Field(() => [BreakIssue], { description: 'With any among them nothing was recorded.' })
  issues!: BreakIssue[];
}
