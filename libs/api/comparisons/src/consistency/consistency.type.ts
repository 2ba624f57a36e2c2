import type { ImplementationStatus } from '@monitor/domain';
import { Area, ImplementationStatusEnum } from '@monitor/api-reference';
import { EstimateType, FindingType } from '@monitor/api-releases';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ComparedAreas } from '../areas/compared-areas.type.js';
import { ComparedPeers } from '../peers/compared-peers.type.js';
import type { ComparedPractice } from './practice/findings-of-practice.js';

/** A column of the comparison: one of the five domains, or an action of the chosen domain. */
@ObjectType({
  description: 'A column of the comparison: a domain of the framework, or an action of the chosen domain.',
})
export class ConsistencyColumn {
  @Field(() => ID, { description: 'Code of the domain or action, for example `D2` or `D2-S5`.' })
  key!: string;

  @Field(() => String, { description: 'A few words, for the head of a column.' })
  label!: string;

  @Field(() => String, { description: 'The whole sentence: the name of the domain, or what the action asks.' })
  text!: string;
}

/** How many answers gave a status. */
@ObjectType({ description: 'How many answers gave one status.' })
export class StatusCount {
  @Field(() => ImplementationStatusEnum, { description: 'The status that they gave.' })
  status!: ImplementationStatus;

  @Field(() => String, { description: 'The status in words for people, for example “In place”.' })
  label!: string;

  @Field(() => Int, {
    description: 'The number of answers; one organisation gives several where the column is a domain.',
  })
  answers!: number;
}

/** The range that a share could take whatever the missing returns say. */
@ObjectType({ description: 'The range that a share must lie in, whatever the answers that are still missing say.' })
export class PossibleShare {
  @Field(() => Float, { description: 'The share, from 0 to 1, if every missing answer said not in place.' })
  lower!: number;

  @Field(() => Float, { description: 'The share, from 0 to 1, if every missing answer said in place.' })
  upper!: number;

  @Field(() => String, { description: 'The range as people read it, rounded outwards, for example “29% to 71%”.' })
  text!: string;
}

/** What is left in place where a claim counts only if somebody else has checked it. */
@ObjectType({
  description:
    'What is in place if a claim counts only where somebody other than its author has checked it. The others count as not in place.',
})
export class CheckedPractice {
  @Field(() => EstimateType, {
    description: 'Share of the applicable answers, from 0 to 1, that say in place and were checked by somebody else.',
  })
  inPlace!: EstimateType;

  @Field(() => PossibleShare, {
    nullable: true,
    description:
      'Where that share must lie, counting every missing answer first as not in place, then as in place and checked. Null where nothing was asked or nothing applies.',
  })
  possible!: PossibleShare | null;
}

/** The spread of statuses in one area and column. */
@ObjectType({
  description:
    'The spread of statuses in one area and column. Never a mean, because the scale has an order and no distances.',
})
export class StatusDistribution {
  @Field(() => ID, { description: 'The column that it belongs to, by its `key`.' })
  key!: string;

  @Field(() => Int, {
    description:
      'How many organisations answered. Below five, a figure stands outside every verdict and is marked as such.',
  })
  organisations!: number;

  @Field(() => Int, { description: 'How many answers were given, those that say NOT_APPLICABLE among them.' })
  answered!: number;

  @Field(() => Int, { description: 'How many of the answers say NOT_APPLICABLE.' })
  notApplicable!: number;

  @Field(() => [StatusCount], {
    description: 'A row for each status in the order of the scale, also for those that nobody gave.',
  })
  counts!: StatusCount[];

  @Field(() => EstimateType, {
    description:
      'Share of the applicable answers, from 0 to 1, that say IMPLEMENTED or EMBEDDED. Its Wilson interval is made as if each organisation had given one answer, because answers of one organisation are alike.',
  })
  inPlace!: EstimateType;

  @Field(() => PossibleShare, {
    nullable: true,
    description:
      'Where the share in place must lie, counting every expected answer that is missing first as not in place, then as in place. Certain, not a confidence interval. Null where nothing was asked or nothing applies.',
  })
  possible!: PossibleShare | null;

  @Field(() => CheckedPractice, { description: 'The same where a claim counts only if somebody else has checked it.' })
  checked!: CheckedPractice;
}

/** One area of the comparison. */
@ObjectType({ description: 'One area of the comparison.' })
export class AreaConsistency {
  @Field(() => Area, { description: 'The area, by its name on the boundaries that were chosen.' })
  area!: Area;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the region that a board belongs to, and of a region its own; null for England.',
  })
  regionCode!: string | null;

  @Field(() => Int, { description: 'How many returns are expected of its organisations for the quarter.' })
  expected!: number;

  @Field(() => Int, { description: 'How many of the expected returns were accepted, and are counted here.' })
  accepted!: number;

  @Field(() => EstimateType, {
    description:
      'Accepted over expected returns, from 0 to 1. A full count, and so without an interval; NOT_APPLICABLE where none is expected.',
  })
  response!: EstimateType;

  @Field(() => Boolean, {
    description: 'Whether so few of the expected returns were accepted (less than 60%) that the figures say little.',
  })
  isLowResponse!: boolean;

  @Field(() => [StatusDistribution], { description: 'A distribution for each column, in the order of the columns.' })
  cells!: StatusDistribution[];

  @Field(() => StatusDistribution, {
    description:
      'All columns that are shown taken together: the answers to their actions added up, never a mean of shares.',
  })
  overall!: StatusDistribution;
}

/** How evenly the framework is put into practice. */
@ObjectType({
  description:
    'How evenly the framework is put into practice in one quarter, from accepted returns. Counts of organisations, which need no disclosure control.',
})
export class Consistency extends ComparedAreas {
  /** No field of the schema, but what further findings are made from when they are asked for. */
  madeFrom!: ComparedPractice;

  @Field(() => ComparedPeers, {
    nullable: true,
    description: 'The peer group alone that is compared; null where all are.',
  })
  peerGroup!: ComparedPeers | null;

  @Field(() => FindingType, {
    description:
      'Whether any area stands apart from all others beyond chance, organisations compared with those of their type over the whole scale of statuses, allowing for every area in every column of this view.',
  })
  comparison!: FindingType;

  @Field(() => ID, {
    nullable: true,
    description:
      'Key of the column to look into first: that of the clearest difference; where the finding names none, nothing is claimed of it. Null where there are no columns.',
  })
  columnToOpen!: string | null;

  @Field(() => [ConsistencyColumn], {
    description: 'The five domains, or the actions of one, in the order of the catalogue.',
  })
  columns!: ConsistencyColumn[];

  @Field(() => [AreaConsistency], {
    description:
      'What the areas are parts of, counted in the same way: England, then the region whose boards are compared. Empty at the level ENGLAND.',
  })
  wholes!: AreaConsistency[];

  @Field(() => [AreaConsistency], {
    description: 'The areas by name; those of which no return is expected are left out.',
  })
  areas!: AreaConsistency[];
}
