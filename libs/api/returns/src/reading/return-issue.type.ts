import { registerWords } from '@monitor/api-platform';
import type { ReturnIssue as DomainIssue, ReturnIssueCode } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';

const severities = ['ERROR', 'WARNING'] as const satisfies readonly DomainIssue['severity'][];

export const IssueSeverityWords = registerWords(
  'IssueSeverity',
  severities,
  'ERROR stops submission; WARNING asks for a second look.',
);

@ObjectType({ description: 'Something to mend, or to look at again, tied to its cell.' })
export class ReturnIssue implements DomainIssue {
  @Field(() => IssueSeverityWords)
  severity!: DomainIssue['severity'];

  @Field(() => String)
  code!: ReturnIssueCode;

  @Field(() => String, { description: '`D1-S1.evidence` or `M01.DEPRIVATION.IMD1.numerator`.' })
  cell!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The question, as the form names it; null for an answer to a question that is not asked.',
  })
  question!: string | null;

  @Field(() => String, {
    description: 'What was found, what was wanted and what to do, in plain English, without the name of the question.',
  })
  message!: string;
}
