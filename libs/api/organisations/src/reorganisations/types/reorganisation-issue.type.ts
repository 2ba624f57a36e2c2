import type { ReorganisationIssue as DomainIssue } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { IssueSeverityEnum } from './reorganisation-words.js';

@ObjectType({
  description: 'Something to put right in a reorganisation, or something that follows from it, tied to its question.',
})
export class ReorganisationIssue implements DomainIssue {
  @Field(() => String, { description: 'The question, for example `links.0.weight` or `title`.' })
  field!: string;

  @Field(() => IssueSeverityEnum, { description: 'Whether it must be put right, or only says what follows.' })
  severity!: DomainIssue['severity'];

  @Field(() => String, { description: 'What is wrong and what to do, or what follows, in plain English.' })
  message!: string;
}
