import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Two roles that one person holds and that together undo a separation of duties.' })
export class HeldRoleConflict {
  @Field(() => ID, { description: 'Who holds both, by their id in this service.' })
  personId!: string;

  @Field(() => String, { description: 'The name of whoever holds both.' })
  displayName!: string;

  @Field(() => String, { description: 'The one role, with the code of its organisation or region where it has one.' })
  firstRole!: string;

  @Field(() => String, { description: 'The other role, with the code of its organisation or region where it has one.' })
  secondRole!: string;

  @Field(() => String, { description: 'Why one person must not hold both.' })
  reason!: string;
}
