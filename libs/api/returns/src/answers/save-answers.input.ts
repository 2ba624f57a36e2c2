import { AssuranceLevelWords, ImplementationStatusWords, StratifierWords } from '@monitor/api-reference';
import type {
  ActionAnswer,
  AssuranceLevel,
  GroupCount,
  ImplementationStatus,
  MetricAnswer,
  MetricId,
  Stratifier,
} from '@monitor/domain';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

const seen = 'The version that was seen; 0 = never saved.';

@InputType({ description: 'The whole answer to one action, as typed.' })
export class ActionAnswerInput implements ActionAnswer {
  @Field(() => ID)
  actionCode!: string;

  @Field(() => Int, { description: seen })
  expectedVersion!: number;

  @Field(() => ImplementationStatusWords, { nullable: true })
  status!: ImplementationStatus | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;

  @Field(() => String, { nullable: true })
  evidenceOn!: string | null;

  @Field(() => String, { nullable: true })
  ownerRole!: string | null;

  @Field(() => String, { nullable: true })
  targetOn!: string | null;

  @Field(() => Float, { nullable: true })
  coveragePercent!: number | null;

  @Field(() => AssuranceLevelWords, { nullable: true })
  assurance!: AssuranceLevel | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { defaultValue: true })
  confirmed!: boolean;
}

@InputType({ description: 'Counts of one equity group, as typed.' })
export class GroupCountInput implements GroupCount {
  @Field(() => ID)
  group!: string;

  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;
}

@InputType({ description: 'The whole table of one metric by one stratifier, as typed.' })
export class MetricAnswerInput implements MetricAnswer {
  @Field(() => ID)
  metricId!: MetricId;

  @Field(() => StratifierWords)
  stratifier!: Stratifier;

  @Field(() => Int, { description: seen })
  expectedVersion!: number;

  @Field(() => [GroupCountInput])
  counts!: GroupCountInput[];

  @Field(() => String, { nullable: true })
  explanation!: string | null;

  @Field(() => Boolean, { defaultValue: false })
  notCollected!: boolean;
}

@InputType()
export class SaveAnswersInput {
  @Field(() => ID)
  organisationCode!: string;

  @Field(() => ID)
  quarterId!: string;

  @Field(() => [ActionAnswerInput], { defaultValue: [] })
  actions!: ActionAnswerInput[];

  @Field(() => [MetricAnswerInput], { defaultValue: [] })
  metrics!: MetricAnswerInput[];
}
