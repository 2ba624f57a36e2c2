import type { SectionSeconds } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'How long somebody was at work in one section of a return.' })
export class SectionSecondsInput implements SectionSeconds {
  @Field(() => ID, { description: 'Key of the section that was shown, or `ELSEWHERE` for pages of no section.' })
  section!: string;

  @Field(() => Int, { description: 'Seconds in which a page was in sight and used within the minute before; in all.' })
  seconds!: number;
}

@InputType({
  description:
    'The time that one page of a return has measured since it was opened: a total, so that sent twice it counts once. It is added up for the organisation without its person.',
})
export class ActiveTimeInput {
  @Field(() => ID, { description: 'A random UUID that the page drew for itself when it was opened.' })
  meter!: string;

  @Field(() => [SectionSecondsInput], { description: 'The time by section; 40 at most, none to begin with.' })
  spent!: SectionSecondsInput[];
}
