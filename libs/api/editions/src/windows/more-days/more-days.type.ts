import { DateTime, Day, KeyedInput, registerEnum, sharedDescriptions } from '@monitor/api-platform';
import { Quarter } from '@monitor/api-reference';
import { extensionGiverMeaning, extensionGivers } from '@monitor/domain';
import type { ExtensionGiver } from '@monitor/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { WindowProblem } from '../types/window-change.type.js';
import type { KeptExtension } from './extension-history.query.js';

export const ExtensionGiverEnum = registerEnum({
  name: 'ExtensionGiver',
  description: 'Whose word an extension rests on.',
  values: extensionGivers,
  meaning: extensionGiverMeaning,
});

@ObjectType({ description: 'An extension that an organisation has, or had, for a quarter.' })
export class ExtensionRecord implements KeptExtension {
  @Field(() => Int, { description: 'Counts the extensions of the organisation for the quarter from 1.' })
  version!: number;

  @Field(() => Day, { description: 'Last day on which the organisation can, or could, fill in and submit.' })
  closesOn!: string;

  @Field(() => String, { description: 'Why, to finish the sentence “You have until …, because …”.' })
  reason!: string;

  @Field(() => ExtensionGiverEnum, { description: 'Whose word it rests on.' })
  allowedBy!: ExtensionGiver;

  @Field(() => String, { nullable: true, description: 'The lead who allowed it; null where two administrators did.' })
  allowedByName!: string | null;

  @Field(() => DateTime, { description: 'When it was allowed.' })
  allowedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was replaced or taken back; null while it stands.' })
  endedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The lead who took it back; null where it stands, was replaced, or administrators took it back.',
  })
  endedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back; null where it stands or was replaced.' })
  endedReason!: string | null;
}

@ObjectType({ description: 'Until when one organisation has for a quarter, and what its region may do about it.' })
export class MoreDays {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => String, { description: 'Name of the organisation in the quarter.' })
  organisationName!: string;

  @Field(() => Quarter, { description: 'The quarter, with its window as it stands for everybody.' })
  quarter!: Quarter;

  @Field(() => Day, { description: 'The last day that the region may allow by itself.' })
  lastDayOfRegion!: string;

  @Field(() => [String], {
    description: 'Why the region cannot take the extension back today; none where it can.',
  })
  whyNotTakeBack!: string[];

  @Field(() => [ExtensionRecord], { description: 'Its extensions, the newest first; the one without an end stands.' })
  extensions!: ExtensionRecord[];
}

@ObjectType({ description: 'Until when an organisation has after a decision of its region, with what must be mended.' })
export class MoreDaysPayload {
  @Field(() => MoreDays, { description: 'How it stands now, changed or not.' })
  moreDays!: MoreDays;

  @Field(() => [WindowProblem], { description: 'Why nothing was changed; none where something was.' })
  problems!: WindowProblem[];
}

@InputType({ description: 'That an organisation of one’s own region has longer for a quarter.' })
export class AllowMoreDaysInput extends KeyedInput {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => String, { description: 'The last day, as year-month-day; at most two weeks after the close for everybody.' })
  closesOn!: string;

  @Field(() => String, {
    description: 'Why, at most 500 characters: the organisation reads it after “because”.',
  })
  reason!: string;
}

@InputType({ description: 'That an extension ends that the region allowed and the organisation has not used.' })
export class TakeBackDaysInput extends KeyedInput {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => String, { description: 'Why, at most 500 characters; it is kept with the extension.' })
  reason!: string;
}
