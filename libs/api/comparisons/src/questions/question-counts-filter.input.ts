import { Field, ID, InputType } from '@nestjs/graphql';
import { AreasFilter } from '../areas/areas-filter.input.js';

/** Which question's counts are wanted. */
@InputType({ description: 'Which question is counted, in which areas and quarter.' })
export class QuestionCountsFilter extends AreasFilter {
  @Field(() => ID, { description: 'Code of a question of the quarter’s edition, for example `GOV-1` or `SERVICES`.' })
  question!: string;
}
