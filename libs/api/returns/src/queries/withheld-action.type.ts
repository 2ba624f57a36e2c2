import { Field, ObjectType } from '@nestjs/graphql';
import type { ReturnAction, WithheldReturnAction } from '@monitor/domain';
import { ReturnActionEnum } from './return-action.enum.js';

@ObjectType({ description: 'A step that the role of the viewer would allow, but that needs somebody else.' })
export class WithheldAction implements WithheldReturnAction {
  @Field(() => ReturnActionEnum, { description: 'The step that somebody else must take.' })
  action!: ReturnAction;

  @Field(() => String, { description: 'Why not the viewer, in a sentence to show them.' })
  reason!: string;
}
