import { DateTime, registerEnum, RoleEnum, sharedDescriptions } from '@monitor/api-platform';
import { commentLineKinds, commentVisibilities, whoSees } from '@monitor/domain';
import type { CommentLineKind, CommentVisibility, DomainCode, Role } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const CommentVisibilityEnum = registerEnum({
  name: 'CommentVisibility',
  description: 'Who sees a conversation about a return.',
  values: commentVisibilities,
  meaning: whoSees,
});

const meanings: Record<CommentLineKind, string> = {
  BEGUN: 'Somebody began the conversation.',
  REPLIED: 'Somebody wrote an answer; a conversation that was resolved is open again.',
  RESOLVED: 'Somebody said that nothing more is to be done.',
  REOPENED: 'Somebody opened it again.',
};

export const CommentLineKindEnum = registerEnum({
  name: 'CommentLineKind',
  description: 'What a line of a conversation about a return does.',
  values: commentLineKinds,
  meaning: (kind) => meanings[kind],
});

@ObjectType({ description: 'One line of a conversation about a return.' })
export class CommentLine {
  @Field(() => Int, { description: 'Its place in the conversation, counted from 1.' })
  number!: number;

  @Field(() => CommentLineKindEnum, { description: 'What the line does.' })
  kind!: CommentLineKind;

  @Field(() => String, {
    nullable: true,
    description: 'What was written; null where somebody resolved or reopened it without a word.',
  })
  text!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Where it resolves the conversation for now, the quarter in whose return it comes up again; else null.',
  })
  followIn!: string | null;

  @Field(() => String, { description: 'Who wrote it, by the name they had then.' })
  personName!: string;

  @Field(() => RoleEnum, { description: 'The role that they wrote it in.' })
  role!: Role;

  @Field(() => Boolean, { description: 'Whether the viewer wrote it.' })
  isYours!: boolean;

  @Field(() => DateTime, { description: 'When it was kept.' })
  writtenAt!: Date;
}

@ObjectType({
  description: 'A conversation about a return, never a part of what the return says, of its hash or of any figure.',
})
export class CommentThread {
  @Field(() => ID, { description: 'Names the conversation among those of its return.' })
  id!: string;

  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => String, { description: 'The name of the organisation today; its code where nobody knows it any more.' })
  organisationName!: string;

  @Field(() => ID, { description: 'The quarter in whose return it was begun, and which names it when it is answered.' })
  quarterId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The question that it is about, for example `M01.DEPRIVATION`; null for the whole return.',
  })
  question!: string | null;

  @Field(() => CommentVisibilityEnum, { description: 'Who sees it; said once, when it is begun.' })
  visibility!: CommentVisibility;

  @Field(() => RoleEnum, {
    nullable: true,
    description: 'The role that is asked; null where it is for whoever sees it.',
  })
  addressedTo!: Role | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The submitted revision that was sent back with it; null where it was written at any other time.',
  })
  sentBackRevision!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The domain, D1 to D5, whose comparison the region asks about; null for any other conversation.',
  })
  domain!: DomainCode | null;

  @Field(() => String, { nullable: true, description: 'The short name of that domain; null where there is none.' })
  domainLabel!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it still waits for somebody: its last line did not resolve it, or only until a quarter that has come.',
  })
  isOpen!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it waits for the viewer: it is open, for their role or begun by them, and they did not write last.',
  })
  isAskedOfYou!: boolean;

  @Field(() => [CommentLine], { description: 'Its lines, the oldest first.' })
  lines!: CommentLine[];
}

@ObjectType({
  description:
    'A page of the conversations about a return, the oldest first, with those of earlier quarters that were still open when its window opened.',
})
export class ReturnComments {
  @Field(() => Int, { description: sharedDescriptions.total })
  total!: number;

  @Field(() => Int, { description: 'How many of all of them are open.' })
  open!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;

  @Field(() => [CommentThread], { description: 'The conversations of this page.' })
  threads!: CommentThread[];
}

@ObjectType({ description: 'A page of the open conversations that wait for the viewer, the longest waiting first.' })
export class AskedComments {
  @Field(() => Int, { description: sharedDescriptions.total })
  total!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;

  @Field(() => [CommentThread], { description: 'The conversations of this page, of whichever returns.' })
  threads!: CommentThread[];
}

@ObjectType({ description: 'A conversation after somebody wrote in it.' })
export class CommentPayload {
  @Field(() => CommentThread, { description: 'The conversation as it now stands.' })
  thread!: CommentThread;
}
