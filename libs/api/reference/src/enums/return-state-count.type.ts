import { returnStates, stateLabel } from '@monitor/domain';
import type { ReturnState } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReturnStateEnum } from './return-enums.js';

/** How many returns of a list stand where. */
@ObjectType({ description: 'How many returns of a list stand in one state. States in which none stands are left out.' })
export class ReturnStateCount {
  @Field(() => ReturnStateEnum, { description: 'Where the returns stand.' })
  state!: ReturnState;

  @Field(() => String, { description: 'The state in a few words for people, for example “Waiting for sign-off”.' })
  stateLabel!: string;

  @Field(() => Int, { description: 'How many returns stand there.' })
  returns!: number;
}

/** Every state that some return stands in, in the order of a return's way. */
export function toStateCounts(counts: Partial<Record<ReturnState, number>>): ReturnStateCount[] {
  return returnStates.flatMap((state) => {
    const returns = counts[state] ?? 0;
    return returns === 0 ? [] : [{ state, stateLabel: stateLabel(state), returns }];
  });
}
