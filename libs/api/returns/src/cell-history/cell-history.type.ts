import { DateTime, RoleEnum, sharedDescriptions } from '@monitor/api-platform';
import type { ChangeWay, ReceiptSource, Role } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReceiptSourceEnum } from '../on-behalf/on-behalf.input.js';
import { ChangeWayEnum } from '../answers/changes/change-way.js';

@ObjectType({ description: 'What became of one cell of an answer in one save.' })
export class AnswerCellChange {
  @Field(() => String, { description: 'The cell, within the answer, or `confirmed`.' })
  cell!: string;

  @Field(() => Int, { description: 'The version that the answer had afterwards; 0 = as the return was begun.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What it held before, in words; null where it was empty.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it held then, in words; null where it was emptied.' })
  after!: string | null;

  @Field(() => String, { description: 'Who changed it, by name.' })
  personName!: string;

  @Field(() => RoleEnum, { description: 'The role in which they did.' })
  role!: Role;

  @Field(() => DateTime, { description: 'The moment at which the change was saved.' })
  changedAt!: Date;

  @Field(() => ChangeWayEnum, { description: 'How it was changed, as far as that is known.' })
  way!: ChangeWay;

  @Field(() => ReceiptSourceEnum, {
    nullable: true,
    description: 'From what a helper typed it; null where the organisation typed it itself.',
  })
  receivedFrom!: ReceiptSource | null;
}

@ObjectType({ description: 'A page of what became of the cells of an answer, the latest first.' })
export class CellHistory {
  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;

  @Field(() => [AnswerCellChange], { description: 'The changes of this page.' })
  changes!: AnswerCellChange[];
}
