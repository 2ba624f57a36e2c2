import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An organisation that goes on and belongs elsewhere.' })
export class MovingOrganisation {
  @Field(() => ID, { description: 'ODS code of the organisation.' })
  code!: string;

  @Field(() => String, { description: 'Name of the organisation that moves.' })
  name!: string;

  @Field(() => String, { description: 'The type in words, for example “NHS trust”.' })
  typeLabel!: string;

  @Field(() => String, {
    description: 'Name of the board it leaves; of the region, for a board and where it had no board.',
  })
  fromName!: string;

  @Field(() => String, {
    description: 'Name of the board it comes to; of the region, for a board and where it has no board.',
  })
  toName!: string;
}

@ObjectType({ description: 'Some of the organisations that move, by name.' })
export class MovingOrganisations {
  @Field(() => Int, { description: 'How many move in all, on every page.' })
  total!: number;

  @Field(() => [MovingOrganisation], { description: 'The organisations of this page.' })
  organisations!: MovingOrganisation[];
}
