import type { Role } from '@monitor/domain';
import { RoleWords } from '@monitor/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A role that somebody holds, and the organisation or region it is for.' })
export class Assignment {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleWords)
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'ODS code of the organisation or region; null for England.' })
  scopeCode!: string | null;

  @Field(() => String)
  scopeName!: string;

  @Field(() => String)
  roleLabel!: string;

  @Field(() => String, { description: 'What the role may do, in one sentence.' })
  roleDescription!: string;
}
