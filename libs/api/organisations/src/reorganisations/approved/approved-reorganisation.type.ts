import { connectionOf, Day, Node } from '@monitor/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { ReorganisationContentParts } from '../types/reorganisation-content.type.js';

@ObjectType({
  implements: () => [Node],
  description: 'A reorganisation that was approved and not revoked, for programs: what begins, ends or moves on a day.',
})
export class ApprovedReorganisation extends Node {
  @Field(() => Day, { description: 'The first day of the new state.' })
  effectiveOn!: string;

  @Field(() => Boolean, { description: 'Whether its day has come.' })
  hasTakenEffect!: boolean;

  @Field(() => ReorganisationContentParts, { description: 'What it says, part by part, by codes.' })
  content!: ReorganisationContentParts;

  @Field(() => [String], { description: 'What it says, in words, a sentence for each part.' })
  sentences!: string[];
}

@ObjectType({ description: 'A page of the reorganisations that were approved, the latest day first.' })
export class ApprovedReorganisationConnection extends connectionOf(
  ApprovedReorganisation,
  'ApprovedReorganisation',
  'A reorganisation of a page, with its cursor.',
) {}
