import { verdictMeaning, verdicts } from '@monitor/analysis';
import type { Allowance, Verdict } from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

const VerdictEnum = registerEnum({
  name: 'Verdict',
  description: 'What may be said when the areas of a view are set beside each other.',
  values: verdicts,
  meaning: verdictMeaning,
});

/** How a finding allows for everything that was looked at. */
@ObjectType('Allowance', {
  description: 'How a finding allows for everything that was looked at before it was chosen.',
})
export class AllowanceType implements Allowance {
  @Field(() => Int, { description: 'How many comparisons the view holds.' })
  comparisons!: number;

  @Field(() => Float, { description: 'Level of the interval that each of them is judged by, from 0.95 up to 1.' })
  confidence!: number;

  @Field(() => String, { description: 'The same in words, for beside the finding.' })
  sentence!: string;
}

/** What may be said when the areas of a view are set beside each other. */
@ObjectType('Finding', {
  description: 'What may be said when the areas of a view are set beside each other, as data and in words.',
})
export class FindingType {
  @Field(() => VerdictEnum, { description: 'Whether areas differ, are alike, or nobody can tell.' })
  verdict!: Verdict;

  @Field(() => [ID], {
    description:
      'Keys of the columns, or codes of the areas, for which the verdict is DIFFERENT; empty where there are none.',
  })
  subjects!: string[];

  @Field(() => AllowanceType, { nullable: true, description: 'Null where nothing could be compared.' })
  allowance!: AllowanceType | null;

  @Field(() => String, { description: 'The finding in a sentence or two for people.' })
  sentence!: string;
}
