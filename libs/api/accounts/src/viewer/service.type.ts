import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'This copy of the service.' })
export class Service {
  @Field(() => Boolean, { description: 'Whether the service holds invented organisations and figures.' })
  isDemonstration!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether anybody who reaches the service can sign in as anybody, because its operator opened the demonstration sign-in.',
  })
  isOpenToAnyone!: boolean;
}
