import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReturnAction } from '@monitor/domain';
import { EarlierCounts } from '../answers/earlier-counts.type.js';
import { ReturnContent } from '../answers/return-content.type.js';
import { ReturnIssue } from '../answers/return-issue.type.js';
import { ReturnEvent } from '../events/return-event.type.js';
import { WaitingAnswer } from '../answers/waiting-answer.type.js';
import { HelperTyping } from '../on-behalf/helper-typing.type.js';
import { ReturnActionEnum } from './return-action.enum.js';
import { AllowedExtension } from './allowed-extension.type.js';
import { EarlierVersion } from './earlier-version.type.js';
import { ReturnChange } from './return-change.type.js';
import { ReturnHead } from './return-head.type.js';
import { WithheldAction } from './withheld-action.type.js';

@ObjectType({ description: 'The return of an organisation for a quarter, with all that the viewer may see of it.' })
export class QuarterlyReturn {
  @Field(() => ReturnHead, { description: 'Where it stands.' })
  head!: ReturnHead;

  @Field(() => Int, {
    description: 'Number of the edition of the form that it answers, or would be begun with.',
  })
  edition!: number;

  @Field(() => ReturnContent, {
    nullable: true,
    description:
      'What is typed now, or what a return not yet begun would start from; null for all but the organisation itself and its helpers.',
  })
  draft!: ReturnContent | null;

  @Field(() => ReturnContent, {
    nullable: true,
    description:
      'The latest submitted revision, or the accepted one where a later one was given up; null where there is none.',
  })
  submitted!: ReturnContent | null;

  @Field(() => ReturnContent, {
    nullable: true,
    description: 'The last accepted return of an earlier quarter; null where there is none.',
  })
  previous!: ReturnContent | null;

  @Field(() => [EarlierVersion], {
    description:
      'What the submitted revision is compared with first, the newest first: the revision before it, which was sent back, taken back or accepted, and the one that still counts. Empty for a first revision.',
  })
  earlierVersions!: EarlierVersion[];

  @Field(() => [AllowedExtension], {
    description: 'More days that were allowed for it, the oldest first; also those that were replaced or taken back.',
  })
  extensions!: AllowedExtension[];

  @Field(() => [EarlierCounts], {
    description:
      'What the organisation itself counted in all earlier quarters that were accepted, the newest first: what new counts are compared with. Empty for whoever may not see its exact counts.',
  })
  earlierCounts!: EarlierCounts[];

  @Field(() => Boolean, {
    description:
      'Whether its counts of people are left out of the answer. The organisation itself and its helpers see them always, its region while it decides: from submission until acceptance. Everybody else has the figures of publications.',
  })
  countsWithheld!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Hash of the submitted revision, to be sent with a decision about it; null where there is none.',
  })
  contentHash!: string | null;

  @Field(() => [ReturnIssue], {
    description:
      'What is wrong or unusual, in the order of the form: in the draft for the organisation itself, in the submitted revision for others.',
  })
  issues!: ReturnIssue[];

  @Field(() => [HelperTyping], {
    description:
      'What helpers typed for the organisation, the earliest receipt first: of the draft while it is typed in, for whoever sees it, and else of the latest submitted revision.',
  })
  onBehalf!: HelperTyping[];

  @Field(() => [WaitingAnswer], {
    description:
      'Answers of the draft that a helper typed and that stop submission until the organisation has confirmed them. Empty for whoever does not see the draft.',
  })
  toConfirm!: WaitingAnswer[];

  @Field(() => [ReturnEvent], { description: 'Its timeline, the oldest line first.' })
  events!: ReturnEvent[];

  @Field(() => [ReturnChange], {
    description:
      'How the submitted revision differs from what counted before: an earlier revision, or else an earlier quarter. Empty where there is neither.',
  })
  changes!: ReturnChange[];

  @Field(() => [ReturnActionEnum], { description: 'What the viewer may do with it now.' })
  allowed!: ReturnAction[];

  @Field(() => [WithheldAction], {
    description:
      'What the role of the viewer would allow, but not to them, because of what they did to this return before.',
  })
  withheld!: WithheldAction[];
}
