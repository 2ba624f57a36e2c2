import { OrganisationTypeEnum } from '@monitor/api-platform';
import { Quarter } from '@monitor/api-reference';
import type { OrganisationType } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'Where the middle half of the returns of several organisations lie, in minutes; from ten on in steps of five. Each is the mean of the three organisations around it, so that none is the time of one.',
})
export class MinutesQuartiles {
  @Field(() => Int, { description: 'A quarter of the organisations needed about as long as this or less.' })
  lower!: number;

  @Field(() => Int, { description: 'Half of the organisations needed about as long as this or less.' })
  median!: number;

  @Field(() => Int, { description: 'Three quarters of the organisations needed about as long as this or less.' })
  upper!: number;
}

@ObjectType({ description: 'How long one section took the organisations of a type, beside what was expected of it.' })
export class TimesOfSection {
  @Field(() => ID, { description: 'Key of the section in the edition that the quarter answers.' })
  section!: string;

  @Field(() => String, { description: 'What the section is called in that edition.' })
  title!: string;

  @Field(() => Int, {
    description: 'Minutes that its mandatory questions were expected to take the first time, by `burdenOf`.',
  })
  expectedMinutes!: number;

  @Field(() => MinutesQuartiles, { nullable: true, description: 'Measured minutes in it; null where they are hidden.' })
  measured!: MinutesQuartiles | null;
}

@ObjectType({ description: 'How long returns of one type of organisation took on the pages.' })
export class TimesOfType {
  @Field(() => OrganisationTypeEnum, { description: 'The type that the organisations had in the quarter.' })
  organisationType!: OrganisationType;

  @Field(() => String, { description: 'That type in words, for example “NHS trust”.' })
  typeLabel!: string;

  @Field(() => Int, {
    description:
      'Organisations that submitted a return of which time on the pages was measured; those for which a helper typed are left out.',
  })
  organisations!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing measured is shown, in a sentence; null where it is.',
  })
  whyHidden!: string | null;

  @Field(() => Int, { description: 'Minutes that the whole form was expected to take the first time.' })
  expectedMinutes!: number;

  @Field(() => MinutesQuartiles, {
    nullable: true,
    description: 'Measured minutes on all pages; null where they are hidden.',
  })
  measured!: MinutesQuartiles | null;

  @Field(() => [TimesOfSection], { description: 'The sections that the type is asked, in the order of the form.' })
  sections!: TimesOfSection[];
}

@ObjectType({ description: 'How long the returns of a quarter took, as distributions over many organisations.' })
export class ReturnTimes {
  @Field(() => Quarter, { description: 'The quarter whose returns they are, with its window.' })
  quarter!: Quarter;

  @Field(() => [TimesOfType], { description: 'Every type of organisation that sends returns.' })
  types!: TimesOfType[];
}
