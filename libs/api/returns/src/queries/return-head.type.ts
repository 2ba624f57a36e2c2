import { Organisation } from '@monitor/api-organisations';
import { DateTime, Day } from '@monitor/api-platform';
import { Quarter, ReturnExtension, ReturnStateEnum, WindowStateEnum } from '@monitor/api-reference';
import type { ReturnState, WindowState } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReturnEvent } from '../events/return-event.type.js';

@ObjectType({ description: 'Where the return of an organisation for a quarter stands, without its answers.' })
export class ReturnHead {
  @Field(() => Organisation, { description: 'Whose return it is.' })
  organisation!: Organisation;

  @Field(() => Quarter, {
    description: 'The quarter that the return is about, with its window as it stands for everybody.',
  })
  quarter!: Quarter;

  @Field(() => Day, {
    description: 'Last day on which this organisation can fill in and submit: that of the quarter, or its extension.',
  })
  closesOn!: string;

  @Field(() => WindowStateEnum, { description: 'Where the window stands today for this organisation.' })
  windowState!: WindowState;

  @Field(() => ReturnExtension, {
    nullable: true,
    description: 'More days that this organisation was allowed; null where it has until the close for everybody.',
  })
  extension!: ReturnExtension | null;

  @Field(() => ReturnStateEnum, { description: 'Where it is on its way from the organisation to the region.' })
  state!: ReturnState;

  @Field(() => String, { description: 'The state in a few words for people, for example “Waiting for sign-off”.' })
  stateLabel!: string;

  @Field(() => Int, { description: 'The latest submitted revision; 0 = none yet.' })
  revision!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision that counts in comparisons; null where none was accepted. A later one may be on its way.',
  })
  acceptedRevision!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last begun, saved or decided on; null where nobody has begun it.',
  })
  updatedAt!: Date | null;

  @Field(() => ReturnEvent, {
    nullable: true,
    description: 'The last line of its timeline; null where nobody has begun it.',
  })
  lastEvent!: ReturnEvent | null;
}
