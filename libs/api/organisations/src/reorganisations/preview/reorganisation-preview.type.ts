import { Day, OrganisationTypeWords, registerWords } from '@monitor/api-platform';
import { StratifierWords } from '@monitor/api-reference';
import { areaFates } from '@monitor/domain';
import type { AreaFate, MetricId, OrganisationType, Stratifier } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const AreaFateWords = registerWords('AreaFate', areaFates, 'What becomes of a region or board.');

@ObjectType({ description: 'A region or board that begins, ends or changes.' })
export class AreaChange {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => AreaFateWords)
  fate!: AreaFate;
}

@ObjectType({ description: 'How many organisations of a type go from one area to another.' })
export class MoveCount {
  @Field(() => String, { description: 'The type in words.' })
  typeLabel!: string;

  @Field(() => OrganisationTypeWords)
  type!: OrganisationType;

  @Field(() => String, { description: 'The board they leave, or the region where they had none.' })
  fromName!: string;

  @Field(() => ID)
  fromCode!: string;

  @Field(() => String, { description: 'The board they come to, or the region where they have none.' })
  toName!: string;

  @Field(() => ID)
  toCode!: string;

  @Field(() => Int)
  organisations!: number;
}

@ObjectType({ description: 'An organisation that is asked for a return only with, or only without, a reorganisation.' })
export class DutyChange {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isAskedAfter!: boolean;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ description: 'Returns expected for a quarter without and with a reorganisation.' })
export class ExpectedReturnsEffect {
  @Field(() => ID)
  quarterId!: string;

  @Field(() => String)
  quarterLabel!: string;

  @Field(() => Int)
  before!: number;

  @Field(() => Int)
  after!: number;

  @Field(() => [DutyChange])
  changes!: DutyChange[];
}

@ObjectType({ description: 'How a series of the boards will read differently on the boundaries of today.' })
export class SeriesEffect {
  @Field(() => ID)
  metricId!: MetricId;

  @Field(() => String)
  metricName!: string;

  @Field(() => StratifierWords)
  stratifier!: Stratifier;

  @Field(() => String)
  stratifierLabel!: string;

  @Field(() => Int, { description: 'Quarters of which a figure reads differently.' })
  quarters!: number;

  @Field(() => Int, { description: 'Boards of which a figure reads differently.' })
  boards!: number;

  @Field(() => Int, { description: 'Figures of one board and quarter that read differently.' })
  figures!: number;

  @Field(() => Int, { description: 'Those of them that are shared out by weights, and marked [e].' })
  estimated!: number;
}

@ObjectType({ description: 'What a reorganisation will do, by what is known now.' })
export class ReorganisationPreview {
  @Field(() => ID, { description: 'Stands for all that would be recorded; to be sent back with the approval.' })
  effect!: string;

  @Field(() => Day, { description: 'The day on whose boundaries history is read.' })
  readOn!: string;

  @Field(() => [AreaChange])
  areas!: AreaChange[];

  @Field(() => [MoveCount], { description: 'Organisations that go on and belong elsewhere.' })
  moves!: MoveCount[];

  @Field(() => [ExpectedReturnsEffect], { description: 'For the quarter of the day and the next.' })
  expected!: ExpectedReturnsEffect[];

  @Field(() => Int, { description: 'Accepted returns that will count for other areas.' })
  movedReturns!: number;

  @Field(() => [SeriesEffect])
  series!: SeriesEffect[];

  @Field(() => [String], { description: 'Regions of which a total changes.' })
  changedRegions!: string[];

  @Field(() => Boolean, { description: 'Whether every total of England stays the same: added up, not assumed.' })
  isEnglandUnchanged!: boolean;
}
