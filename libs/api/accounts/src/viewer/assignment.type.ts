import type { Role } from '@monitor/domain';
import { RoleEnum } from '@monitor/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A role that somebody holds, and the organisation or region that it is for.' })
export class Assignment {
  @Field(() => ID, { description: 'Names it in `actAs`.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'What the role is.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'ODS code of the organisation or region; null for England.' })
  scopeCode!: string | null;

  @Field(() => String, { description: 'The organisation or region by its name; “England” for a role without either.' })
  scopeName!: string;

  @Field(() => String, { description: 'What the role is called, for example “Regional lead”.' })
  roleLabel!: string;

  @Field(() => String, { description: 'What the role may do, in one sentence.' })
  roleDescription!: string;
}
