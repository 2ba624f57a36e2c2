import type { Answer as DomainAnswer, Cells } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CellsScalar } from './cells.scalar.js';

@ObjectType({ description: 'The answer to one question. A draft holds what was typed, which may have errors.' })
export class Answer implements DomainAnswer {
  @Field(() => ID, { description: 'Code of the question in the form, for example `D2-S5` or `M01.DEPRIVATION`.' })
  question!: string;

  @Field(() => CellsScalar, { description: 'What was answered, cell by cell. An empty cell is not there.' })
  cells!: Cells;

  @Field(() => Boolean, {
    description:
      'Whether somebody has looked at the answer in this quarter; false for one that was carried over or is empty.',
  })
  confirmed!: boolean;

  @Field(() => Int, {
    description:
      'How often the answer was saved, to be sent back as `expectedVersion`: 0 where nobody has, and in what was submitted.',
  })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Who saved the answer last; null where nobody has, and in what was submitted.',
  })
  editedByName!: string | null;
}
