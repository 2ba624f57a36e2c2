import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A quarter by its name. */
@ObjectType({ description: 'A quarter by its name.' })
export class NamedQuarter {
  @Field(() => ID, {
    description:
      'Financial year and quarter, for example 2026-27-Q2; in the order of their ids quarters are in order of time.',
  })
  id!: string;

  @Field(() => String, { description: 'Its months, for example “July to September 2026”.' })
  label!: string;
}

/** The quarters for which an organisation is asked to report. */
@ObjectType({ description: 'The quarters for which an organisation is asked to report, from the first to the last.' })
export class AskedQuarters {
  @Field(() => NamedQuarter, {
    description:
      'The first quarter for which it is asked: its first full one, or the first for which anybody is asked.',
  })
  first!: NamedQuarter;

  @Field(() => NamedQuarter, { nullable: true, description: 'Its last quarter; null while no end is known.' })
  last!: NamedQuarter | null;
}

/** Whether an organisation must report for a quarter, and why or why not. */
@ObjectType({ description: 'Whether an organisation must report for a quarter, and why or why not.' })
export class ReportingDuty {
  @Field(() => NamedQuarter, { description: 'The quarter that is asked about.' })
  quarter!: NamedQuarter;

  @Field(() => Boolean, {
    description: 'Whether a return is expected of it: it must report, or its return was accepted and counts.',
  })
  required!: boolean;

  @Field(() => String, {
    description: 'Why or why not, in a sentence or two; bodies before and after it read the same facts.',
  })
  reason!: string;
}
