import type { ReorganisationIssue as DomainIssue } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { IssueSeverityWords } from './reorganisation-words.js';

@ObjectType({ description: 'Something found in a reorganisation, tied to its question.' })
export class ReorganisationIssue implements DomainIssue {
  @Field(() => String, { description: 'The question, for example `links.0.weight` or `title`.' })
  field!: string;

  @Field(() => IssueSeverityWords)
  severity!: DomainIssue['severity'];

  @Field(() => String)
  message!: string;
}
