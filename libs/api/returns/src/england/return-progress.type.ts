import { connectionOf, DateTime, Node, OrganisationTypeEnum } from '@monitor/api-platform';
import { ReturnStateEnum } from '@monitor/api-reference';
import type { OrganisationType, ReturnState } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  implements: () => [Node],
  description:
    'Where an expected return stands and since when, for programs; never what the return says, or who did it.',
})
export class ReturnProgress extends Node {
  @Field(() => ID, { description: 'The quarter that the return is about, for example 2026-27-Q2.' })
  quarterId!: string;

  @Field(() => ID, { description: 'ODS code of the organisation that is expected to send the return.' })
  organisationCode!: string;

  @Field(() => String, { description: 'What the organisation was called in the quarter, written as people read it.' })
  organisationName!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it was in the quarter.' })
  organisationType!: OrganisationType;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the board for which the return counts as it was; null where the board is not known.',
  })
  icbCode!: string | null;

  @Field(() => ID, { description: 'ODS code of the region for which the return counts as it was.' })
  regionCode!: string;

  @Field(() => Boolean, { description: 'True for an organisation that does not exist: demonstration data.' })
  isInvented!: boolean;

  @Field(() => ReturnStateEnum, { description: 'Where it is between the organisation and the region.' })
  state!: ReturnState;

  @Field(() => String, { description: 'The state in a few words, for example “Waiting for sign-off”.' })
  stateLabel!: string;

  @Field(() => Int, { description: 'Number of the latest revision that was submitted; 0 for none yet.' })
  revision!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the revision that counts; null where none was accepted. A later one may be on its way.',
  })
  acceptedRevision!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody began it; null where nobody has.' })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last submitted; null where it never was.' })
  submittedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last signed off; null where it never was.' })
  signedOffAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last accepted; null where it never was.' })
  acceptedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last sent back; null where it never was.' })
  sentBackAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When anything about it last changed; null where nothing has.',
  })
  updatedAt!: Date | null;
}

@ObjectType({ description: 'A page of expected returns, by quarter and then by the code of the organisation.' })
export class ReturnProgressConnection extends connectionOf(
  ReturnProgress,
  'ReturnProgress',
  'An expected return of a page, with its cursor.',
) {}
