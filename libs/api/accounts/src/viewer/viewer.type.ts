import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Assignment } from './assignment.type.js';

@ObjectType({ description: 'Whoever is signed in: a person, or a machine in its one role.' })
export class Viewer {
  @Field(() => ID, { description: 'Who it is, by an id that stays the same.' })
  personId!: string;

  @Field(() => String, { description: 'The name that others read beside what the viewer did.' })
  displayName!: string;

  @Field(() => [Assignment], { description: 'Every role held now. Empty until somebody grants one.' })
  assignments!: Assignment[];

  @Field(() => Assignment, { nullable: true, description: 'The role acted in; null until one is chosen.' })
  acting!: Assignment | null;

  @Field(() => Boolean, { description: 'Whether the service holds invented organisations and figures.' })
  isDemonstration!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The key to what the browser keeps for this person until the service has it: 32 bytes in base64url, the same at every sign-in, and given to nobody else. Null for machines, which keep nothing.',
  })
  shelfKey!: string | null;
}
