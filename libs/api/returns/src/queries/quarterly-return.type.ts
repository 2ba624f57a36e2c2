import { Field, ObjectType } from '@nestjs/graphql';
import { ReturnContent } from '../answers/return-content.type.js';
import { ReturnIssue } from '../answers/return-issue.type.js';
import { ReturnEvent } from '../events/return-event.type.js';
import { ReturnActionWords } from './allowed-actions.js';
import type { ReturnAction } from './allowed-actions.js';
import { ReturnChange } from './return-change.type.js';
import { ReturnHead } from './return-head.type.js';
import { WithheldAction } from './withheld-action.type.js';

@ObjectType({ description: 'The return of an organisation for a quarter, as far as the viewer may see it.' })
export class QuarterlyReturn {
  @Field(() => ReturnHead)
  head!: ReturnHead;

  @Field(() => ReturnContent, { nullable: true, description: "What is typed now; the viewer's own organisation only." })
  draft!: ReturnContent | null;

  @Field(() => ReturnContent, { nullable: true, description: 'The latest submitted revision.' })
  submitted!: ReturnContent | null;

  @Field(() => ReturnContent, { nullable: true, description: 'The last accepted return of an earlier quarter.' })
  previous!: ReturnContent | null;

  @Field(() => String, { nullable: true, description: 'Of the latest submitted revision; to be sent with a decision.' })
  contentHash!: string | null;

  @Field(() => [ReturnIssue], {
    description: 'Of the draft for the own organisation, of what was submitted for leads.',
  })
  issues!: ReturnIssue[];

  @Field(() => [ReturnEvent])
  events!: ReturnEvent[];

  @Field(() => [ReturnChange], {
    description: 'What was submitted against what counted before it: an earlier revision, or else an earlier quarter.',
  })
  changes!: ReturnChange[];

  @Field(() => [ReturnActionWords])
  allowed!: ReturnAction[];

  @Field(() => [WithheldAction], { description: 'Steps of the role that the viewer may not take on this return.' })
  withheld!: WithheldAction[];
}
