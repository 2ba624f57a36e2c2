import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How long an organisation was at work in one section of its return.' })
export class TimeInSection {
  @Field(() => ID, { description: 'Key of the section, or `ELSEWHERE`: task list, check and sign-off.' })
  section!: string;

  @Field(() => String, { description: 'What the section is called on the pages.' })
  title!: string;

  @Field(() => Int, { description: 'Whole minutes there, of everybody together.' })
  minutes!: number;
}

@ObjectType({
  description:
    'How long an organisation was at work on the pages of its own return: not on paper, in a workbook, or finding the counts.',
})
export class TimeOnReturn {
  @Field(() => Int, { description: 'Whole minutes on all pages, of everybody in the organisation together.' })
  minutes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The same of the quarter before; null where nothing was measured then.',
  })
  minutesBefore!: number | null;

  @Field(() => [TimeInSection], {
    description: 'Where the time went, in the order of the form; sections without any are left out.',
  })
  sections!: TimeInSection[];
}
