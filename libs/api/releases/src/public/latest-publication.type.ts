import type { Finding } from '@monitor/analysis';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FindingType } from '../findings/finding.type.js';
import { Publication } from '../publications/types/publication.type.js';

/** The gap of one region, as it is drawn and written. */
@ObjectType({ description: 'The gap of one region in the latest final figures.' })
export class LatestGap {
  @Field(() => ID, { description: 'ODS code of the region.' })
  areaCode!: string;

  @Field(() => String, { description: 'The latest known name of the region.' })
  areaName!: string;

  @Field(() => Float, { nullable: true, description: 'The gap, from -1 to 1; null where it is not shown.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit of its 95% interval; null where it is not shown.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of its 95% interval; null where it is not shown.' })
  upper!: number | null;

  @Field(() => String, {
    description: 'The gap in percentage points as people read it, with its interval, or the sign in its place.',
  })
  text!: string;

  @Field(() => Int, { description: 'How many organisations reported the counts behind it; 0 where none did.' })
  organisations!: number;
}

/** What the latest final publication says, for anybody. */
@ObjectType({
  description:
    'What the latest final publication says, for anybody: signed in or not. Every sentence and figure in it is published.',
})
export class LatestPublication {
  @Field(() => Publication, { description: 'The publication: of the latest quarter whose figures are final.' })
  publication!: Publication;

  @Field(() => String, { description: 'Its quarter in words, for example “July to September 2026”.' })
  quarterLabel!: string;

  @Field(() => String, { description: 'How it is cited: its number, its kind, its quarter, its day and its hash.' })
  citation!: string;

  @Field(() => [String], {
    description: 'What it says, in three sentences.',
    deprecationReason: 'Until 2027-11-26: use `findingsWithFigures`.',
  })
  findings!: string[];

  @Field(() => [FindingType], {
    description:
      'What it says: of the gaps of England, one after the other, then of that of the regions. Made from the figures of the publication alone, and so the same for ever.',
  })
  findingsWithFigures!: Finding[];

  @Field(() => String, { description: 'What the gaps are of, for example “NHS App registration by deprivation”.' })
  subject!: string;

  @Field(() => String, { description: 'What the gaps say beside each other.' })
  gapsTitle!: string;

  @Field(() => String, { description: 'How a gap is read.' })
  gapSentence!: string;

  @Field(() => [LatestGap], { description: 'The gap of every region, by name.' })
  gaps!: LatestGap[];

  @Field(() => [String], { description: 'What each sign means that stands in place of a gap or beside it.' })
  signs!: string[];

  @Field(() => [String], {
    description: 'How the figures are made: what is divided, what is hidden, by which rule and formula.',
  })
  method!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Which figures come next, and from which day on; null while the next quarter has not begun.',
  })
  next!: string | null;
}
