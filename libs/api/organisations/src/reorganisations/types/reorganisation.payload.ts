import { Field, ObjectType } from '@nestjs/graphql';
import { ReorganisationIssue } from './reorganisation-issue.type.js';
import { Reorganisation } from './reorganisation.type.js';

@ObjectType({ description: 'A reorganisation after a step, with what must be put right.' })
export class ReorganisationPayload {
  @Field(() => Reorganisation, {
    nullable: true,
    description: 'The reorganisation as it now stands; null where nothing was recorded.',
  })
  reorganisation!: Reorganisation | null;

  @Field(() => [ReorganisationIssue], {
    description:
      'What must be put right, and what follows. A draft with errors is kept, unless it has no title or day.',
  })
  issues!: ReorganisationIssue[];
}
