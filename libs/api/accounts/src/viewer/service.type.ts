import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'This copy of the service.' })
export class Service {
  @Field(() => Boolean, { description: 'Whether the service holds invented organisations and figures.' })
  isDemonstration!: boolean;
}
