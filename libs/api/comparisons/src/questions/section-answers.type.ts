import { Area } from '@monitor/api-reference';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ComparedAreas } from '../areas/compared-areas.type.js';

@ObjectType({ description: 'An answer that organisations can give to a part of a section.' })
export class OfferedAnswer {
  @Field(() => ID, { description: 'The answer as programs know it, for example `NOT_LOOKED_AT`.' })
  answer!: string;

  @Field(() => String, {
    description: 'The answer as people choose it, for example “We have not looked at this group”.',
  })
  label!: string;

  @Field(() => Boolean, {
    description: 'Whether it stands between the others from least to most; not so for “nothing to enter”.',
  })
  isOrdered!: boolean;
}

@ObjectType({ description: 'One thing that a section asks, and the answers that it offers.' })
export class AnsweredPart {
  @Field(() => ID, { description: 'What its answers are counted under, for example `MISSING-HOMELESS`.' })
  code!: string;

  @Field(() => String, { description: 'What is asked about, in a few words for the head of a row.' })
  label!: string;

  @Field(() => [OfferedAnswer], {
    description: 'The answers from the one that says least to the one that says most, then those outside that order.',
  })
  answers!: OfferedAnswer[];
}

@ObjectType({ description: 'What the organisations of an area answered to one part of a section.' })
export class PartAnswers {
  @Field(() => ID, { description: 'The part of the section, by the `code` that it has there.' })
  code!: string;

  @Field(() => Int, { description: 'Organisations that gave any answer to this part, of whatever kind.' })
  answered!: number;

  @Field(() => [Int], { description: 'Organisations that gave each answer, in the order of the answers of the part.' })
  organisations!: number[];
}

@ObjectType({ description: 'One area with what its organisations answered to a section.' })
export class AreaSectionAnswers {
  @Field(() => Area, { description: 'The area whose organisations are counted, by its name on the boundaries chosen.' })
  area!: Area;

  @Field(() => Int, {
    description: 'Returns expected of its organisations, whether or not this section is asked of them.',
  })
  expected!: number;

  @Field(() => Int, {
    description: 'Returns of its organisations that were accepted, and whose answers are counted here.',
  })
  accepted!: number;

  @Field(() => [PartAnswers], { description: 'The answers part by part, in the order of the parts of the section.' })
  parts!: PartAnswers[];
}

@ObjectType({
  description:
    'How many organisations gave which answers to a section of the form, area by area, from accepted returns. Counts of organisations, which need no disclosure control.',
})
export class SectionAnswers extends ComparedAreas {
  @Field(() => String, {
    description: 'Title of the section in the edition of the quarter; empty where it does not ask it.',
  })
  title!: string;

  @Field(() => String, { description: 'Whom the edition of the quarter asks this section of, in a sentence.' })
  askedOf!: string;

  @Field(() => [AnsweredPart], {
    description: 'What the section asks, in the order of the form; none where the edition does not ask it.',
  })
  parts!: AnsweredPart[];

  @Field(() => [AreaSectionAnswers], {
    description: 'What the areas are parts of: England, and the region whose boards are compared.',
  })
  wholes!: AreaSectionAnswers[];

  @Field(() => [AreaSectionAnswers], { description: 'All areas of the level that a return is expected of, by name.' })
  areas!: AreaSectionAnswers[];
}
