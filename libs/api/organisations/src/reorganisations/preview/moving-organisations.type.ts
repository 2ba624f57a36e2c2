import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An organisation that goes on and belongs elsewhere.' })
export class MovingOrganisation {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  typeLabel!: string;

  @Field(() => String, { description: 'The board it leaves, or the region where it had none.' })
  fromName!: string;

  @Field(() => String, { description: 'The board it comes to, or the region where it has none.' })
  toName!: string;
}

@ObjectType({ description: 'Some of the organisations that move.' })
export class MovingOrganisations {
  @Field(() => Int)
  total!: number;

  @Field(() => [MovingOrganisation])
  organisations!: MovingOrganisation[];
}
