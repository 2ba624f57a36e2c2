import { Area } from '@monitor/api-reference';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ComparedAreas } from '../areas/compared-areas.type.js';

@ObjectType({ description: 'One thing by which organisations are counted: a question, or a part of it.' })
export class CountedPart {
  @Field(() => ID, { description: 'What it is counted under, for example `D1-S1` or `SERVICES.assessed`.' })
  code!: string;

  @Field(() => String, { description: 'The part in a few words, for the head of a column.' })
  label!: string;
}

@ObjectType({ description: 'How many organisations of an area gave one answer.' })
export class AnswerCount {
  @Field(() => ID, { description: 'The part that was answered, by its `code`.' })
  code!: string;

  @Field(() => ID, { description: 'The answer, for programs: one of the words that the form offers.' })
  answer!: string;

  @Field(() => String, { description: 'The answer in words for people, for example “Some of them”.' })
  label!: string;

  @Field(() => Int, { description: 'The number of organisations; 0 where none gave it.' })
  organisations!: number;
}

@ObjectType({ description: 'One area with the answers of its organisations.' })
export class AreaAnswers {
  @Field(() => Area, { description: 'The area whose organisations answered, by its name on the boundaries chosen.' })
  area!: Area;

  @Field(() => Int, { description: 'Returns that are expected of its organisations, whatever they are asked.' })
  expected!: number;

  @Field(() => Int, { description: 'Returns of its organisations that were accepted, and are counted here.' })
  accepted!: number;

  @Field(() => [AnswerCount], { description: 'A row for each part and each answer that there can be, in their order.' })
  answers!: AnswerCount[];
}

@ObjectType({
  description:
    'How many organisations gave which answer to one question of a quarter’s edition, from accepted returns. Counts of organisations, which need no disclosure control.',
})
export class QuestionCounts extends ComparedAreas {
  @Field(() => String, { description: 'What was asked, in the words of the edition of the quarter.' })
  text!: string;

  @Field(() => [CountedPart], { description: 'By what organisations are counted, in the order of the form.' })
  parts!: CountedPart[];

  @Field(() => [AreaAnswers], { description: 'All areas that a return is expected of, by name.' })
  areas!: AreaAnswers[];
}
