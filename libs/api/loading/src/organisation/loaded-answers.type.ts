import { registerEnum, sharedDescriptions } from '@monitor/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { loadedStandingMeaning, loadedStandings } from './answers-of-organisation.query.js';
import type { LoadedStanding } from './answers-of-organisation.query.js';

export const LoadedStandingEnum = registerEnum({
  name: 'LoadedStanding',
  description: 'Whether what was loaded of an organisation counts, and if not, what counts in its place.',
  values: loadedStandings,
  meaning: loadedStandingMeaning,
});

@ObjectType({ description: 'What a published collection says of one organisation, question and quarter.' })
export class LoadedAnswer {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: 'The code of what is answered: an action, a part of another question, or a table.' })
  code!: string;

  @Field(() => String, { description: 'What is answered, in a few words of the form of the quarter.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The answer in the words of the form; null for a table, whose counts of people are not shown here.',
  })
  answer!: string | null;

  @Field(() => String, { description: 'What the collection is called.' })
  title!: string;

  @Field(() => String, { description: 'Who published it, when and where.' })
  source!: string;

  @Field(() => LoadedStandingEnum, { description: 'Whether it counts, and if not, what counts in its place.' })
  standing!: LoadedStanding;
}

@ObjectType({ description: 'A page of what was loaded of one organisation, as much as whoever asks may see.' })
export class LoadedAnswersPage {
  @Field(() => Int, { description: 'How many there are in all; 0 beyond the last page.' })
  total!: number;

  @Field(() => [LoadedAnswer], { description: 'Those of this page, the latest quarter first.' })
  answers!: LoadedAnswer[];
}
