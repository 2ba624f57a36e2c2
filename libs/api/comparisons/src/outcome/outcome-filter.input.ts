import { outcomeKindMeaning, outcomeKinds } from '@monitor/analysis';
import type { OutcomeKind } from '@monitor/analysis';
import {
  AreaLevelEnum,
  BoundariesEnum,
  OrganisationTypeEnum,
  registerEnum,
  sharedDescriptions,
} from '@monitor/api-platform';
import { StratifierEnum } from '@monitor/api-reference';
import type { AreaLevel, Boundaries, DomainCode, MetricId, OrganisationType, Stratifier } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

export const OutcomeKindEnum = registerEnum({
  name: 'OutcomeKind',
  description: 'What of an outcome is set beside practice.',
  values: outcomeKinds,
  meaning: outcomeKindMeaning,
});

/** Which practice is set beside which outcome. */
@InputType({ description: 'Which practice of areas is set beside which outcome of their people.' })
export class OutcomeFilter {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => AreaLevelEnum, { description: 'What the areas are: REGION or ICB.' })
  level!: AreaLevel;

  @Field(() => ID, { description: 'The domain of the framework, D1 to D5, whose share in place is set beside it.' })
  domain!: DomainCode;

  @Field(() => ID, {
    nullable: true,
    description: 'One action of the domain, for example `D1-S1`; null for all of its actions together.',
  })
  actionCode?: string | null;

  @Field(() => OrganisationTypeEnum, {
    nullable: true,
    description: 'Only what this type of organisation has in place; null for all. The outcome is of all that count it.',
  })
  organisationType?: OrganisationType | null;

  @Field(() => ID, { description: 'The metric whose figures are the outcome, for example `M05`.' })
  metricId!: MetricId;

  @Field(() => StratifierEnum, { description: 'Which groups of people the outcome is divided by.' })
  stratifier!: Stratifier;

  @Field(() => OutcomeKindEnum, {
    defaultValue: 'GAP',
    description:
      'Whether the gap between the two groups is the outcome, or the share of the one that is set against the other.',
  })
  outcome?: OutcomeKind;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_NOW',
    description: 'Whether both figures stand on the boundaries of today or on those of the quarter.',
  })
  boundaries?: Boundaries;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the publication that outcomes are read from; leave out for the newest.',
  })
  publication?: number | null;
}
