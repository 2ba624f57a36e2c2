import { estimateStatuses } from '@monitor/domain';
import type { EstimateStatus } from '@monitor/domain';
import { registerWords } from '@monitor/api-platform';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

const EstimateStatusWords = registerWords(
  'EstimateStatus',
  estimateStatuses,
  'Why a figure is or is not there: hidden, not reported, not applicable and not computable are four different things, and none is zero.',
);
const statusDescription = 'PUBLISHED, or why there is no figure.';

/** A figure with its interval, or the reason why there is none. */
@ObjectType('Estimate', {
  description: 'A figure with its interval, or the reason why there is none. Shares run from 0 to 1.',
})
export class EstimateType {
  @Field(() => EstimateStatusWords, { description: statusDescription })
  status!: EstimateStatus;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit of the interval named by `method`.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of the interval named by `method`.' })
  upper!: number | null;

  @Field(() => String, { nullable: true, description: 'How the interval was made, and its level.' })
  method!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no figure, in a sentence for people.' })
  reason!: string | null;

  @Field(() => String, { description: 'The figure as people read it, for example "41% (36% to 46%)" or "[c]".' })
  text!: string;
}

/** A count of people after disclosure control. */
@ObjectType({ description: 'A count of people after disclosure control: rounded, or hidden.' })
export class Count {
  @Field(() => EstimateStatusWords, { description: statusDescription })
  status!: EstimateStatus;

  @Field(() => Int, { nullable: true })
  value!: number | null;

  @Field(() => String, { description: 'The count as people read it, for example "1,005" or "[c]".' })
  text!: string;
}
