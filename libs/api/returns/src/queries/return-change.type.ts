import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An answer that differs from what counted before, in words.' })
export class ReturnChange {
  @Field(() => String, {
    description: 'The cell of the form, for example `D1-S1.evidence` or `M01.DEPRIVATION.IMD1.numerator`.',
  })
  cell!: string;

  @Field(() => String, { description: 'The question and which part of it changed.' })
  label!: string;

  @Field(() => String, { description: 'What counted before, as people read it.' })
  before!: string;

  @Field(() => String, { description: 'What was submitted, as people read it.' })
  after!: string;
}
