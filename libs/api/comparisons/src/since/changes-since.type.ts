import { DateTime, registerEnum } from '@monitor/api-platform';
import { changeKindMeaning, changeKinds } from '@monitor/domain';
import type { ChangeKind, DomainCode, QuarterId, SeenFinding as DomainFinding } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const ChangeKindEnum = registerEnum({
  name: 'ChangeKind',
  description: 'What can have happened since somebody last looked.',
  values: changeKinds,
  meaning: changeKindMeaning,
});

@ObjectType({ description: 'One thing that changed since somebody last looked.' })
export class Change {
  @Field(() => String, {
    description: 'What changed, by its name: an organisation and quarter, a publication, a break.',
  })
  label!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the organisation that it is about; null where it is about none.',
  })
  organisationCode!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The quarter that the change is about, such as 2026-27-Q2; null where it is about none.',
  })
  quarterId!: QuarterId | null;

  @Field(() => ID, {
    nullable: true,
    description: 'D1 to D5: the domain whose comparison it is about; null for all else.',
  })
  domain!: DomainCode | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The number of the publication, edition, question of evaluation or saved view; null for what has none.',
  })
  number!: number | null;

  @Field(() => DateTime, { description: 'When it happened last within the time that is looked back over.' })
  happenedAt!: Date;
}

@ObjectType({ description: 'Changes of one kind since somebody last looked: how many, and the newest of them.' })
export class ChangeGroup {
  @Field(() => ChangeKindEnum, { description: 'What happened to each of them.' })
  kind!: ChangeKind;

  @Field(() => Int, { description: 'How many things it happened to; each counts once, however often it happened.' })
  total!: number;

  @Field(() => String, { description: 'The same in words, for example “14 returns were accepted”.' })
  sentence!: string;

  @Field(() => [Change], { description: 'The newest of them, at most 3, the newest first.' })
  changes!: Change[];
}

@ObjectType({
  description: 'A sentence of the latest findings that stood beside a list of changes that was marked as seen.',
})
export class SeenFinding implements DomainFinding {
  @Field({ description: 'The page that it rests on, as a path of this service.' })
  address!: string;

  @Field({ description: 'What the finding said at that look.' })
  sentence!: string;
}

@ObjectType({
  description: 'What changed since somebody last looked, in the role and for the place that they act for.',
})
export class ChangesSince {
  @Field(() => DateTime, {
    description: 'After which moment: of the last look, or of the opening of the newest quarter where there was none.',
  })
  since!: Date;

  @Field(() => DateTime, {
    description: 'Up to which moment: half a minute ago, so that nothing is left out that was still being written.',
  })
  madeAt!: Date;

  @Field({ description: 'Whether nothing was marked as seen before in this role.' })
  isFirstLook!: boolean;

  @Field({ description: 'Whether the last look lies more than 366 days back, of which no more is told.' })
  isCutShort!: boolean;

  @Field(() => [ChangeGroup], {
    description: 'What changed by what happened, the newest first; empty where nothing did.',
  })
  groups!: ChangeGroup[];

  @Field(() => [SeenFinding], {
    nullable: true,
    description:
      'What the latest findings said at the last look; null where none stood beside it, and before the first.',
  })
  findings!: SeenFinding[] | null;
}

@ObjectType({ description: 'That what changed was marked as seen.' })
export class SeenChanges {
  @Field(() => DateTime, {
    description: 'Up to which moment everything is marked as seen by now: the latest that was marked anywhere.',
  })
  seenUntil!: Date;
}
