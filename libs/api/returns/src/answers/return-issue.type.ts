import { registerEnum } from '@monitor/api-platform';
import { returnIssueCodes } from '@monitor/domain';
import type { ReturnIssue as DomainIssue, ReturnIssueCode } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';

const severities = ['ERROR', 'WARNING'] as const satisfies readonly DomainIssue['severity'][];

const meanings: Record<DomainIssue['severity'], string> = {
  ERROR: 'Must be put right before the return can be submitted.',
  WARNING: 'Asks for a second look; it stops submission only where it has a `reasonAt` and no `reason` yet.',
};

export const IssueSeverityEnum = registerEnum({
  name: 'IssueSeverity',
  description: 'Whether an issue stops a return from being submitted.',
  values: severities,
  meaning: (severity) => meanings[severity],
});

@ObjectType({ description: 'Something to put right or look at again, tied to its cell of the form.' })
export class ReturnIssue implements DomainIssue {
  @Field(() => IssueSeverityEnum, { description: 'Whether it stops the return from being submitted.' })
  severity!: DomainIssue['severity'];

  @Field(() => String, {
    description: `What kind of issue it is, for programs: one of ${returnIssueCodes.join(', ')}.`,
  })
  code!: ReturnIssueCode;

  @Field(() => String, {
    description:
      'The cell of the form, for example `D1-S1.evidence`, `M01.DEPRIVATION.IMD1.numerator` or `SERVICES.s1.name`.',
  })
  cell!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The question, as the form names it; null for an answer to a question that is not asked.',
  })
  question!: string | null;

  @Field(() => String, {
    description: 'What was typed, what was wanted and what to do, in plain English, without the name of the question.',
  })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The cell where a reason is to be given: until then the warning stops submission. Null where none is wanted.',
  })
  reasonAt?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reason that was given for it, for whoever decides; null where none was.',
  })
  reason?: string;
}
