import { paceVerdictMeaning, paceVerdicts } from '@monitor/analysis';
import type { PaceVerdict } from '@monitor/analysis';
import { BoundariesEnum, Day, registerEnum } from '@monitor/api-platform';
import { Area, Quarter } from '@monitor/api-reference';
import { EstimateType } from '@monitor/api-releases';
import type { Boundaries } from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsistencyColumn } from '../consistency/consistency.type.js';
import { ActionInOrder, PairOfActions } from './order.type.js';
import { PaceComparedEnum } from './pace-filter.input.js';
import type { PaceCompared } from './pace-filter.input.js';

export const PaceVerdictEnum = registerEnum({
  name: 'PaceVerdict',
  description: 'How the way from plan to practice compares with that of all others together.',
  values: paceVerdicts,
  meaning: paceVerdictMeaning,
});

/** How far plans had come so many quarters after they were made. */
@ObjectType({ description: 'How far plans had come so many quarters after each was made.' })
export class PacePoint {
  @Field(() => Int, { description: 'Quarters since the plan was first seen.' })
  quarters!: number;

  @Field(() => Int, { description: 'Plans that were still open and followed just before.' })
  open!: number;

  @Field(() => EstimateType, { description: 'Share of all plans, from 0 to 1, that were in place by then.' })
  inPlace!: EstimateType;

  @Field(() => Float, { description: 'Share of all plans, from 0 to 1, that had been given up by then.' })
  givenUp!: number;
}

/** How long plans take, what became of them, and what was undone. */
@ObjectType({ description: 'How long the plans of some organisations take, what became of them, and what was undone.' })
export class PlansInTime {
  @Field(() => Int, { description: 'Organisations with plans whose beginning was seen.' })
  organisations!: number;

  @Field(() => Int, {
    description:
      'Plans whose beginning was seen: planned or in progress in the quarter after one in which it was not. One organisation has several.',
  })
  plans!: number;

  @Field(() => Int, { description: 'Of these, the ones that were put in place.' })
  inPlace!: number;

  @Field(() => Int, { description: 'Of these, the ones that went back to not started.' })
  givenUp!: number;

  @Field(() => Int, {
    description: 'Of these, the ones that were still open in the last quarter before a return is missing.',
  })
  open!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Quarters until half of all plans are in place; null where that is not reached.',
  })
  medianQuarters!: number | null;

  @Field(() => Int, { nullable: true, description: 'Lower 95% limit of the median; null where it is not reached.' })
  medianLower!: number | null;

  @Field(() => Int, { nullable: true, description: 'Upper 95% limit of the median; null where it is not reached.' })
  medianUpper!: number | null;

  @Field(() => EstimateType, {
    description: 'Share of all plans, from 0 to 1, that are in place within four quarters, with its 95% interval.',
  })
  withinYear!: EstimateType;

  @Field(() => Int, { description: 'Plans put in place that were followed for a quarter or more since.' })
  followedInPlace!: number;

  @Field(() => Int, { description: 'Of these, the ones that were later seen not to be in place.' })
  undone!: number;

  @Field(() => EstimateType, {
    description: 'Share of what was put in place, from 0 to 1, that is undone within four quarters of it.',
  })
  undoneWithinYear!: EstimateType;

  @Field(() => [PacePoint], {
    description: 'From the quarter of the plan on, as far as plans were followed, for twelve quarters at most.',
  })
  points!: PacePoint[];
}

/** A region, board or type with the pace of its organisations. */
@ObjectType({ description: 'A region, board or type of organisation with how long its plans take.' })
export class PaceGroup extends PlansInTime {
  @Field(() => ID, { description: 'ODS code of the area, or the type of organisation.' })
  code!: string;

  @Field(() => String, { description: 'The whole name of the area, or what the type is called.' })
  name!: string;

  @Field(() => String, { description: 'Its name, short enough for an axis.' })
  shortName!: string;

  @Field(() => ID, { nullable: true, description: 'ODS code of the region in which it lies; null for a type.' })
  regionCode!: string | null;

  @Field(() => PaceVerdictEnum, { description: 'Whether its plans take longer than those of all others together.' })
  verdict!: PaceVerdict;
}

/** From plan to practice. */
@ObjectType({
  description:
    'How long organisations take from planning an action to having it in place, what is given up or undone, and which actions come first: from accepted returns, never across a break of comparability.',
})
export class ImplementationPace {
  @Field(() => Quarter, { description: 'The quarter up to which plans are followed.' })
  quarter!: Quarter;

  @Field(() => Quarter, { nullable: true, description: 'The first quarter with returns; null where there are none.' })
  since!: Quarter | null;

  @Field(() => PaceComparedEnum, { description: 'Who is compared.' })
  compare!: PaceCompared;

  @Field(() => Area, { nullable: true, description: 'The region within which is compared; null for all of England.' })
  within!: Area | null;

  @Field(() => BoundariesEnum, { description: 'On whose boundaries organisations count.' })
  boundaries!: Boundaries;

  @Field(() => Day, { nullable: true, description: 'The day of those boundaries with AS_NOW; null with AS_WAS.' })
  boundariesOn!: string | null;

  @Field(() => ConsistencyColumn, { description: 'What is planned: all actions of a domain, or one of them.' })
  practice!: ConsistencyColumn;

  @Field(() => String, { description: 'Where plans take longer, in a sentence or two, or that it cannot be told.' })
  sentence!: string;

  @Field(() => String, { description: 'How both sentences allow for everything that is compared.' })
  allowance!: string;

  @Field(() => PlansInTime, { description: 'All plans together.' })
  whole!: PlansInTime;

  @Field(() => [PaceGroup], { description: 'What is compared, by name.' })
  groups!: PaceGroup[];

  @Field(() => Int, { description: 'Plans left out because nobody knows since when they have been under way.' })
  beginningUnknown!: number;

  @Field(() => Int, { description: 'Actions put in place from one quarter to the next without having been planned.' })
  withoutPlan!: number;

  @Field(() => String, { description: 'Which actions come first, and how far organisations agree on it.' })
  orderSentence!: string;

  @Field(() => [ActionInOrder], { description: 'The actions whose order is known, that which comes first the first.' })
  actions!: ActionInOrder[];

  @Field(() => [PairOfActions], { description: 'Every two of these actions, the one that comes first the first.' })
  pairs!: PairOfActions[];

  @Field(() => String, { description: 'Where the figures come from and how far they go, in words for below them.' })
  source!: string;
}
