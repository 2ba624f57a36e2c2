import { connectionOf, registerEnum } from '@monitor/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Figure } from './figure.type.js';
import { TableOfArea } from '../figures/table-of-area.type.js';

/** What a publication did to a table. */
export const changeKinds = ['NEW', 'RENEWED', 'ENDED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const meanings: Record<ChangeKind, string> = {
  NEW: 'It was not there before.',
  RENEWED: 'Its figures took the place of others.',
  ENDED: 'No organisation gives it any more: it has no figures.',
};

export const FigureChangeKindEnum = registerEnum({
  name: 'FigureChangeKind',
  description: 'What a publication did to a table of figures.',
  values: changeKinds,
  meaning: (kind) => meanings[kind],
});

/** A table of figures that a publication showed anew. */
@ObjectType({ description: 'A table of figures that a publication showed anew, or ended.' })
export class FigureChange extends TableOfArea {
  @Field(() => Int, { description: 'The publication that did.' })
  publication!: number;

  @Field(() => FigureChangeKindEnum, { description: 'What the publication did to the table.' })
  kind!: ChangeKind;

  @Field(() => Int, {
    nullable: true,
    description: 'The publication whose figures stood before; null where there were none.',
  })
  replaces!: number | null;

  @Field(() => ID, { description: 'The quarter of the changed table.' })
  quarterId!: string;

  @Field(() => Int, { description: 'How many organisations give the table; 0 where it ended.' })
  organisations!: number;

  @Field(() => [Figure], { description: 'Its figures from this publication on; none where it ended.' })
  figures!: Figure[];
}

/** Changes of published figures, page by page. */
@ObjectType({
  description:
    'Changes of published figures, page by page, in the order of publications. What is published later follows the last cursor; where a page is empty, keep the cursor before it.',
})
export class FigureChangeConnection extends connectionOf(
  FigureChange,
  'FigureChange',
  'A change of published figures, and where it stands.',
) {}
