import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'How recent a sign-in must be for signing off, and how that of the viewer stands.',
})
export class SignInForSignOff {
  @Field(() => Int, { description: 'For how many minutes after signing in a return can be signed off.' })
  minutes!: number;

  @Field(() => Int, {
    description:
      'For how many more seconds the sign-in of the viewer is recent enough; 0 = they must sign in again, at `/sign-in?again=yes`.',
  })
  secondsLeft!: number;
}
