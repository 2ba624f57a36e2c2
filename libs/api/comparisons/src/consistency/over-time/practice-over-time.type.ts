import { practiceChangeMeaning, practiceChanges } from '@monitor/analysis';
import type { PracticeChange } from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';
import { Area, Quarter } from '@monitor/api-reference';
import { EstimateType } from '@monitor/api-releases';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsistencyColumn } from '../consistency.type.js';

export const PracticeChangeEnum = registerEnum({
  name: 'PracticeChange',
  description: 'What became of what an area has in place.',
  values: practiceChanges,
  meaning: practiceChangeMeaning,
});

/** What an area had in place in one quarter. */
@ObjectType({ description: 'What an area had in place in one quarter, of the organisations that are followed.' })
export class PracticePoint {
  @Field(() => Quarter, { description: 'The quarter that was answered for.' })
  quarter!: Quarter;

  @Field(() => EstimateType, {
    description: 'Share of the applicable answers, from 0 to 1, that said in place, with its Wilson interval.',
  })
  inPlace!: EstimateType;
}

/** One area followed over the quarters. */
@ObjectType({ description: 'One area followed over the quarters, of the same organisations in each.' })
export class FollowedArea {
  @Field(() => Area, { description: 'The area in which the organisations count in the latest quarter.' })
  area!: Area;

  @Field(() => ID, { nullable: true, description: 'ODS code of the region in which it lies; null for England.' })
  regionCode!: string | null;

  @Field(() => Int, { description: 'How many organisations answered in every one of the quarters.' })
  organisations!: number;

  @Field(() => [PracticePoint], { description: 'A point for each quarter, the oldest first.' })
  points!: PracticePoint[];

  @Field(() => EstimateType, {
    description: 'By how much the share rose from the first quarter to the last, with its 95% interval.',
  })
  change!: EstimateType;

  @Field(() => PracticeChangeEnum, {
    description: 'What became of it beyond chance, allowing for all areas that are followed.',
  })
  verdict!: PracticeChange;
}

/** Practice over the quarters. */
@ObjectType({
  description:
    'What areas had in place quarter by quarter, of the organisations that answered in every one of them, as far back as quarters may be compared.',
})
export class FollowedPractice {
  @Field(() => ConsistencyColumn, { description: 'What is followed: one column of the view, or all of them together.' })
  column!: ConsistencyColumn;

  @Field(() => String, { description: 'What became of the areas, in a sentence or two.' })
  sentence!: string;

  @Field(() => String, { description: 'How the sentence allows for all areas that were looked at.' })
  allowance!: string;

  @Field(() => FollowedArea, {
    nullable: true,
    description: 'The whole of England followed in the same way; null where it is itself what is compared.',
  })
  england!: FollowedArea | null;

  @Field(() => [FollowedArea], {
    description: 'The areas with five such organisations or more, in the order of the view.',
  })
  areas!: FollowedArea[];
}
