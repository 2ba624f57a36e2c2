import type { LoadedShare } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'A published collection whose answers count in the figures, where organisations have not answered themselves. It is named in `source` as well.',
})
export class LoadedSource implements LoadedShare {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'Who published it, when and where.' })
  source!: string;

  @Field(() => Int, { description: 'The most organisations that any one of the figures has from it.' })
  organisations!: number;

  @Field(() => Int, { description: 'The most organisations that any one of the figures has in all.' })
  outOf!: number;
}
