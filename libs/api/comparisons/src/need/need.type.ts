import { standingOfBoardMeaning, standingsOfBoards } from '@monitor/analysis';
import type { StandingOfBoard } from '@monitor/analysis';
import { BoundariesEnum, DateTime, Day, registerEnum } from '@monitor/api-platform';
import { Area, Quarter } from '@monitor/api-reference';
import { EstimateType, FindingType } from '@monitor/api-releases';
import type { Boundaries } from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsistencyColumn } from '../consistency/consistency.type.js';

export const StandingOfBoardEnum = registerEnum({
  name: 'StandingOfBoard',
  description: 'How a board with high need stands beside England in what it has in place.',
  values: standingsOfBoards,
  meaning: standingOfBoardMeaning,
});

/** An index of exclusion risk that somebody else publishes. */
@ObjectType({ description: 'An index of exclusion risk by small area, published by somebody else and imported.' })
export class NeedIndex {
  @Field(() => String, { description: 'What the index is called.' })
  name!: string;

  @Field(() => String, { description: 'Who publishes the index.' })
  publisher!: string;

  @Field(() => String, { description: 'The licence under which the index may be used.' })
  licence!: string;

  @Field(() => Int, { description: 'How many small areas of England the index scores.' })
  smallAreas!: number;

  @Field(() => DateTime, { description: 'When the index was imported.' })
  importedAt!: Date;
}

/** One board: its need, and what it has in place. */
@ObjectType({ description: 'A board with the need of its small areas and what its organisations have in place.' })
export class BoardBesideNeed {
  @Field(() => Area, { description: 'The board, by its name on the chosen boundaries.' })
  area!: Area;

  @Field(() => ID, { nullable: true, description: 'ODS code of the region that the board belongs to.' })
  regionCode!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean score of the small areas of the board, each counted once, on the scale of the index; null where the index has none of them.',
  })
  meanScore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the small areas of the board, from 0 to 1, that belong to the fifth of England’s that is most at risk.',
  })
  mostAtRiskShare!: number | null;

  @Field(() => Boolean, {
    description:
      'Whether part of the need is that of a place that was divided, shared out by people as if all of its parts were alike.',
  })
  isSharedOut!: boolean;

  @Field(() => Int, {
    description: 'How many organisations answered; below five the board stands outside every verdict.',
  })
  organisations!: number;

  @Field(() => EstimateType, {
    description: 'Share of the applicable answers, from 0 to 1, that say the action is in place.',
  })
  inPlace!: EstimateType;

  @Field(() => StandingOfBoardEnum, { description: 'How the board stands beside England, where its need is high.' })
  standing!: StandingOfBoard;
}

/** Need beside practice. */
@ObjectType({
  description:
    'What boards have in place beside the need of their small areas, from accepted returns and an index published by somebody else.',
})
export class NeedBesidePractice {
  @Field(() => Quarter, { description: 'The quarter whose returns say what is in place.' })
  quarter!: Quarter;

  @Field(() => BoundariesEnum, { description: 'Whose boundaries need and practice stand on.' })
  boundaries!: Boundaries;

  @Field(() => Day, { nullable: true, description: 'With AS_NOW the day of the boundaries; null with AS_WAS.' })
  boundariesOn!: string | null;

  @Field(() => NeedIndex, {
    nullable: true,
    description: 'The index that need is taken from; null where none was imported.',
  })
  index!: NeedIndex | null;

  @Field(() => ConsistencyColumn, { nullable: true, description: 'What is in place; null where nothing was asked.' })
  column!: ConsistencyColumn | null;

  @Field(() => EstimateType, { description: 'The share in place of all of England, from 0 to 1.' })
  england!: EstimateType;

  @Field(() => [BoardBesideNeed], { description: 'The boards, those with the highest need first.' })
  areas!: BoardBesideNeed[];

  @Field(() => FindingType, {
    description:
      'Whether boards with more need have more or less in place, and which of those with the highest need have less than England.',
  })
  finding!: FindingType;

  @Field(() => String, { description: 'Where need and practice come from, in words to stand below the figures.' })
  source!: string;
}
