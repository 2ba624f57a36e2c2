import { Field, ID, InputType } from '@nestjs/graphql';
import { AreasFilter } from '../areas/areas-filter.input.js';

/** Which section's answers are wanted. */
@InputType({ description: 'Which section of the form is counted, in which areas and quarter.' })
export class SectionAnswersFilter extends AreasFilter {
  @Field(() => ID, { description: 'Key of a section of the form, for example `MISSING` or `SERVICES`.' })
  section!: string;
}
