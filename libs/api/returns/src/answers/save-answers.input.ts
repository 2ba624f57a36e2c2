import { AssuranceLevelEnum, ImplementationStatusEnum, StratifierEnum } from '@monitor/api-reference';
import type {
  ActionAnswer,
  AssuranceLevel,
  GroupCount,
  ImplementationStatus,
  MetricAnswer,
  MetricId,
  Stratifier,
} from '@monitor/domain';
import { sharedDescriptions } from '@monitor/api-platform';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { longestText } from './longest-text.js';

const seen = 'The `version` of the answer that the sender saw: 0 where nobody has saved it yet.';

@InputType({
  description: 'The whole answer to one action, as typed: it is saved even with errors, which come back as issues.',
})
export class ActionAnswerInput implements ActionAnswer {
  @Field(() => ID, { description: 'Code of the action in the framework catalogue, for example `D2-S5`.' })
  actionCode!: string;

  @Field(() => Int, { description: seen })
  expectedVersion!: number;

  @Field(() => ImplementationStatusEnum, {
    nullable: true,
    description: 'How far the action is in place. Null is no answer, which is not the same as NOT_STARTED.',
  })
  status!: ImplementationStatus | null;

  @Field(() => String, {
    nullable: true,
    description: `What shows that the action is in place: words or a web address, ${longestText('evidence')}.`,
  })
  evidence!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The day of the evidence, yyyy-mm-dd; for an action in place not more than 12 months before the end of the quarter. Text, because what was typed may be no real day.',
  })
  evidenceOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The role that answers for the action, never the name of a person, ${longestText('ownerRole')}.`,
  })
  ownerRole!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The day by which the action is to be in place, yyyy-mm-dd. Text, because what was typed may be no real day.',
  })
  targetOn!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The percentage of its services or people for which the status is true: a whole number from 0 to 100 in a return without errors.',
  })
  coveragePercent!: number | null;

  @Field(() => AssuranceLevelEnum, {
    nullable: true,
    description: 'Who has checked the status; null where that is not said.',
  })
  assurance!: AssuranceLevel | null;

  @Field(() => String, {
    nullable: true,
    description: `Why the action does not apply, its status went down or it is late, ${longestText('reason')}.`,
  })
  reason!: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether somebody has looked at the answer in this quarter, as whoever types it anew has.',
  })
  confirmed!: boolean;
}

@InputType({ description: 'The counts of one group, as typed.' })
export class GroupCountInput implements GroupCount {
  @Field(() => ID, { description: 'Code of the group within the stratifier, for example `IMD1`.' })
  group!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'How many people of the group count as the metric says; null where no count was typed. A whole number in a return without errors.',
  })
  numerator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How many people of the group there are to count among; null where no count was typed. A whole number in a return without errors.',
  })
  denominator!: number | null;
}

@InputType({ description: 'A whole table of counts, as typed; whatever is left out is cleared.' })
export class MetricAnswerInput implements MetricAnswer {
  @Field(() => ID, { description: 'The metric that was counted, for example `M01`.' })
  metricId!: MetricId;

  @Field(() => StratifierEnum, { description: 'What the counted people are divided by.' })
  stratifier!: Stratifier;

  @Field(() => Int, { description: seen })
  expectedVersion!: number;

  @Field(() => [GroupCountInput], { description: 'A row for each group; a group that is left out has no counts.' })
  counts!: GroupCountInput[];

  @Field(() => String, {
    nullable: true,
    description: `Why the table cannot be given, or why an unusual figure is right, ${longestText('explanation')}.`,
  })
  explanation!: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the organisation says that it cannot give this table for the quarter; it must then hold no counts.',
  })
  notCollected!: boolean;
}

@InputType({ description: 'Answers of one return that are to be saved, each question at most once.' })
export class SaveAnswersInput {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => [ActionAnswerInput], {
    defaultValue: [],
    description: 'The actions that were answered; those left out stay as they are.',
  })
  actions!: ActionAnswerInput[];

  @Field(() => [MetricAnswerInput], {
    defaultValue: [],
    description: 'The tables that were filled in; those left out stay as they are.',
  })
  metrics!: MetricAnswerInput[];
}
