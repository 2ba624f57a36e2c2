import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Assignment } from './assignment.type.js';

@ObjectType({ description: 'Whoever is signed in.' })
export class Viewer {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => [Assignment], { description: 'Every role held now. Empty until somebody grants one.' })
  assignments!: Assignment[];

  @Field(() => Assignment, { nullable: true, description: 'The role acted in; null until one is chosen.' })
  acting!: Assignment | null;

  @Field(() => Boolean, { description: 'Whether the service holds invented organisations and figures.' })
  isDemonstration!: boolean;
}
