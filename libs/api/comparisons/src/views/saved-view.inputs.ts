import { KeyedInput } from '@monitor/api-platform';
import { Field, InputType, Int } from '@nestjs/graphql';

/** A view to be kept. */
@InputType({ description: 'A view of a comparison to be kept.' })
export class SaveViewInput extends KeyedInput {
  @Field({
    description:
      'Path of a page of comparison with what is chosen there, for example `/equity?area=Y56`; up to 1,000 characters, never an address of another service.',
  })
  address!: string;

  @Field({ description: 'What it is to be called: 1 to 100 characters.' })
  name!: string;

  @Field({ description: 'What to say of it: up to 1,500 characters, and empty for nothing.' })
  note!: string;

  @Field({ description: 'True to let others see it who act in the same role for the same organisation or region.' })
  isShared!: boolean;
}

/** Other words for a view. */
@InputType({ description: 'Another name and note for a saved view; its address stays.' })
export class ChangeViewInput extends KeyedInput {
  @Field(() => Int, { description: 'Which view is given other words.' })
  number!: number;

  @Field({ description: 'What it is called from now on: 1 to 100 characters.' })
  name!: string;

  @Field({ description: 'What is said of it from now on: up to 1,500 characters, and empty for nothing.' })
  note!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description:
      'The version of the view that the sender saw; refused with REVISION_STALE where it was changed since. Null changes it however it stands.',
  })
  expectedVersion!: number | null;
}

/** A view to be taken over. */
@InputType({ description: 'A view that is shared by somebody who does not hold the role any longer.' })
export class TakeOverViewInput extends KeyedInput {
  @Field(() => Int, { description: 'Which view becomes the own view of whoever asks.' })
  number!: number;
}

/** Who sees a view. */
@InputType({ description: 'Whether a saved view is shared with others of the same role and place.' })
export class ShareViewInput extends KeyedInput {
  @Field(() => Int, { description: 'Which view is shared, or shared no longer.' })
  number!: number;

  @Field({ description: 'True to let others see it, false to keep it to oneself.' })
  isShared!: boolean;
}

/** A view to be removed. */
@InputType({ description: 'A saved view that is no longer wanted.' })
export class RemoveViewInput extends KeyedInput {
  @Field(() => Int, { description: 'Which view is removed, with its name and note.' })
  number!: number;
}
