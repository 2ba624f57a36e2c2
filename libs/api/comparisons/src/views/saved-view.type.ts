import { DateTime } from '@monitor/api-platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** A view of a comparison under a name. */
@ObjectType({ description: 'A view of a comparison that somebody keeps: the address of its page, a name and a note.' })
export class SavedView {
  @Field(() => Int, { description: 'By which it is changed, shared, removed, and chosen into a briefing pack.' })
  number!: number;

  @Field({ description: 'What its owner calls it, up to 100 characters.' })
  name!: string;

  @Field({
    description:
      'Path of the page with everything that is chosen there, for example `/equity?area=Y56`. Without a quarter it shows the latest one each time.',
  })
  address!: string;

  @Field({ description: 'What its owner says of it, up to 1,500 characters; empty where nothing was said.' })
  note!: string;

  @Field({ description: 'Whether others see it who act in the same role for the same organisation or region.' })
  isShared!: boolean;

  @Field({ description: 'Whether it is the own view of whoever asks, who alone may change it.' })
  isOwn!: boolean;

  @Field({
    description:
      'Whether whoever saved it does not act in this role for this place any longer, so that anybody who does may take it over.',
  })
  canBeTakenOver!: boolean;

  @Field(() => Int, { description: 'Counts from 1 how often it was given other words or taken over.' })
  version!: number;

  @Field({ description: 'Who saved it, by the name that they sign in with.' })
  ownerName!: string;

  @Field(() => DateTime, { description: 'When it was saved first.' })
  savedAt!: Date;
}

/** All that somebody may look at. */
@ObjectType({
  description: 'Every saved view that somebody sees in the role they act in: their own and those shared with them.',
})
export class SavedViews {
  @Field(() => [SavedView], { description: 'Own ones first, each kind in the order of saving.' })
  views!: SavedView[];
}
