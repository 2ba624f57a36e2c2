import type { WindowState } from '@monitor/domain';
import { Day } from '@monitor/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { WindowStateEnum } from '../enums/reference-enums.js';

/** A quarter and the window in which its return can be sent; days are inclusive, in London. */
@ObjectType({
  description:
    'A quarter of the NHS financial year, and the window in which its return can be sent. Days are those of London, the first and the last included.',
})
export class Quarter {
  @Field(() => ID, {
    description:
      'Financial year and quarter, for example 2026-27-Q2; in the order of their ids quarters are in order of time.',
  })
  id!: string;

  @Field(() => String, { description: 'Its months, for example “July to September 2026”.' })
  label!: string;

  @Field(() => String, {
    description: 'Its number and months, for example “Quarter 2, 2026 to 2027 (July to September 2026)”.',
  })
  longLabel!: string;

  @Field(() => Day, { description: 'First day on which the return can be filled in.' })
  opensOn!: string;

  @Field(() => Day, { description: 'The published deadline; returns after it are late.' })
  dueOn!: string;

  @Field(() => Day, { description: 'Last day on which the return can be filled in and submitted.' })
  closesOn!: string;

  @Field(() => WindowStateEnum, { description: 'Where the window stands today.' })
  windowState!: WindowState;
}
