import type {
  Allowance,
  Cause,
  CauseKind,
  Caution,
  CautionKind,
  Detectable,
  FindingUnit,
  FindingFigure,
} from '@monitor/analysis';
import { EstimateStatusEnum } from '@monitor/api-platform';
import type { EstimateStatus } from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CauseKindEnum, CautionKindEnum, FindingUnitEnum } from './finding-enums.js';

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

/** One figure of a finding. */
@ObjectType('FindingFigure', {
  description: 'A figure that a finding rests on, with its interval: what the sentence says in words, for programs.',
})
export class FindingFigureType implements FindingFigure {
  @Field(() => ID, { description: 'What it is within its kind of finding, for example `gapNow`.' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key or code of the column, area or group that it belongs to; null where it is about all of them.',
  })
  subject!: string | null;

  @Field(() => FindingUnitEnum, { description: 'What it is measured in.' })
  unit!: FindingUnit;

  @Field(() => Float, { nullable: true, description: 'The figure itself; null where there is none.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit of its interval; null where it has none.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of its interval; null where it has none.' })
  upper!: number | null;

  @Field(() => EstimateStatusEnum, { description: 'Whether there is a figure, and if not, why.' })
  status!: EstimateStatus;

  @Field(() => String, { nullable: true, description: 'Why there is no figure; null where there is one.' })
  reason!: string | null;
}

/** What a difference or a change comes from. */
@ObjectType('Cause', { description: 'Something that made a difference or a change, and how much of it.' })
export class CauseType implements Cause {
  @Field(() => CauseKindEnum, { description: 'What kind of cause it is, for example another mix of organisations.' })
  kind!: CauseKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the area, group or type that it comes from; null where that is not one alone.',
  })
  subject!: string | null;

  @Field(() => FindingFigureType, {
    nullable: true,
    description: 'How much of the difference or change it made; null where that may not or cannot be told.',
  })
  figure!: FindingFigureType | null;

  @Field(() => String, { description: 'The cause in a sentence for people.' })
  sentence!: string;
}

/** What a reader must know beside a finding. */
@ObjectType('Caution', { description: 'Something that a reader must know before a finding is passed on.' })
export class CautionType implements Caution {
  @Field(() => CautionKindEnum, { description: 'What there is to know.' })
  kind!: CautionKind;

  @Field(() => [ID], { description: 'Codes of the areas or groups that it concerns; empty where it concerns all.' })
  subjects!: string[];

  @Field(() => String, { description: 'The caution in a sentence for people.' })
  sentence!: string;
}

/** What it would take to tell. */
@ObjectType('Detectable', { description: 'What it would take to tell, where nobody can tell yet.' })
export class DetectableType implements Detectable {
  @Field(() => Float, {
    description:
      'The smallest difference, as a share from 0 to 1, that these returns would show in four of five cases.',
  })
  difference!: number;

  @Field(() => Float, {
    description: 'The difference that was declared to be worth telling, as a share from 0 to 1.',
  })
  wanted!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The quarter by which it could be told if response stays as it is; null where that is not known.',
  })
  quarterId!: string | null;

  @Field(() => String, { description: 'What it would take, in a sentence for people.' })
  sentence!: string;
}
