import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A quarter by its name. */
@ObjectType({ description: 'A quarter by its name.' })
export class NamedQuarter {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;
}

/** The quarters for which an organisation is asked to report. */
@ObjectType({ description: 'The quarters for which an organisation is asked to report.' })
export class AskedQuarters {
  @Field(() => NamedQuarter)
  first!: NamedQuarter;

  @Field(() => NamedQuarter, { nullable: true, description: 'Null while no end is known.' })
  last!: NamedQuarter | null;
}

/** Whether an organisation must report for a quarter, and why or why not. */
@ObjectType({ description: 'Whether an organisation must report for a quarter, and why or why not.' })
export class ReportingDuty {
  @Field(() => NamedQuarter)
  quarter!: NamedQuarter;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => String, { description: 'In a sentence or two, for the body itself and those before and after it.' })
  reason!: string;
}
