import { Day, OrganisationTypeEnum, registerEnum, sharedDescriptions } from '@monitor/api-platform';
import { StratifierEnum } from '@monitor/api-reference';
import { areaFateMeaning, areaFates } from '@monitor/domain';
import type { AreaFate, MetricId, OrganisationType, Stratifier } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const AreaFateEnum = registerEnum({
  name: 'AreaFate',
  description: 'What becomes of a region or board.',
  values: areaFates,
  meaning: areaFateMeaning,
});

@ObjectType({ description: 'A region or board that begins, ends or changes.' })
export class AreaChange {
  @Field(() => ID, { description: 'ODS code of the region or board.' })
  code!: string;

  @Field(() => String, { description: 'Its name the day before; of one that begins, its new one.' })
  name!: string;

  @Field(() => AreaFateEnum, { description: 'What becomes of it.' })
  fate!: AreaFate;
}

@ObjectType({ description: 'How many organisations of a type go from one area to another.' })
export class MoveCount {
  @Field(() => String, { description: 'The type in words, for example “NHS trust”.' })
  typeLabel!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation they are.' })
  type!: OrganisationType;

  @Field(() => String, {
    description: 'Name of the board they leave; of the region, for boards and where they had no board.',
  })
  fromName!: string;

  @Field(() => ID, { description: 'ODS code of the board or region they leave.' })
  fromCode!: string;

  @Field(() => String, {
    description: 'Name of the board they come to; of the region, for boards and where they have no board.',
  })
  toName!: string;

  @Field(() => ID, { description: 'ODS code of the board or region they come to.' })
  toCode!: string;

  @Field(() => Int, { description: 'How many organisations of the type go this way.' })
  organisations!: number;
}

@ObjectType({
  description: 'An organisation of which a return is expected only with a reorganisation, or only without it.',
})
export class DutyChange {
  @Field(() => ID, { description: 'ODS code of the organisation.' })
  code!: string;

  @Field(() => String, { description: 'Its name, the last that is known.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'True where a return is expected only with the reorganisation, false where only without it.',
  })
  isAskedAfter!: boolean;

  @Field(() => String, { description: 'Why a return is or is not expected once the reorganisation holds.' })
  reason!: string;
}

@ObjectType({ description: 'How many returns are expected for a quarter, without and with a reorganisation.' })
export class ExpectedReturnsEffect {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => String, { description: 'The months of the quarter, for example “July to September 2026”.' })
  quarterLabel!: string;

  @Field(() => Int, { description: 'How many returns are expected without the reorganisation.' })
  before!: number;

  @Field(() => Int, { description: 'How many returns are expected with the reorganisation.' })
  after!: number;

  @Field(() => [DutyChange], { description: 'The organisations that make the difference.' })
  changes!: DutyChange[];
}

@ObjectType({ description: 'How a series of the boards will read differently on the boundaries of today.' })
export class SeriesEffect {
  @Field(() => ID, { description: 'The metric of the series, for example `M01`.' })
  metricId!: MetricId;

  @Field(() => String, { description: 'The metric in words, for example “NHS App registration”.' })
  metricName!: string;

  @Field(() => StratifierEnum, { description: 'What the people are divided by.' })
  stratifier!: Stratifier;

  @Field(() => String, { description: 'The stratifier in words, for example “Deprivation”.' })
  stratifierLabel!: string;

  @Field(() => Int, { description: 'In how many quarters a figure reads differently.' })
  quarters!: number;

  @Field(() => Int, {
    description: 'Of how many boards a figure reads differently, those that begin and end among them.',
  })
  boards!: number;

  @Field(() => Int, { description: 'How many figures, each of one board and quarter, read differently.' })
  figures!: number;

  @Field(() => Int, { description: 'How many of those figures are shared out by weights, and are marked [e].' })
  estimated!: number;
}

@ObjectType({ description: 'What a reorganisation will do, by what is known now.' })
export class ReorganisationPreview {
  @Field(() => ID, {
    description: 'Stands for all that would be recorded; to be sent back as `seenEffect` with the approval.',
  })
  effect!: string;

  @Field(() => Day, {
    description: 'The day on whose boundaries history is read in it: its own day, or today where that has passed.',
  })
  readOn!: string;

  @Field(() => [AreaChange], { description: 'Regions and boards that begin, end or change.' })
  areas!: AreaChange[];

  @Field(() => [MoveCount], { description: 'Organisations that go on and belong elsewhere, counted by where they go.' })
  moves!: MoveCount[];

  @Field(() => [ExpectedReturnsEffect], { description: 'Returns expected for the quarter of the day and the next.' })
  expected!: ExpectedReturnsEffect[];

  @Field(() => Int, { description: 'How many accepted returns will count for other areas.' })
  movedReturns!: number;

  @Field(() => [SeriesEffect], {
    description: 'The series of the boards that will read differently, in catalogue order.',
  })
  series!: SeriesEffect[];

  @Field(() => [String], { description: 'Names of the regions of which a total changes.' })
  changedRegions!: string[];

  @Field(() => Boolean, { description: 'Whether every total of England stays the same: added up, not assumed.' })
  isEnglandUnchanged!: boolean;
}
