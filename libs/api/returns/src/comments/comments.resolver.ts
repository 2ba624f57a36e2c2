import { CurrentActor, PageArgs, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CommentInput,
  CommentStepInput,
  ComparisonQuestionsArgs,
  FollowCommentInput,
  ReturnCommentsArgs,
} from './comment.inputs.js';
import { AskedComments, CommentPayload, ReturnComments } from './comment.type.js';
import { CommentsService } from './comments.service.js';

@Resolver(() => CommentPayload)
export class CommentsResolver {
  constructor(@Inject(CommentsService) private readonly service: CommentsService) {}

  @Query(() => ReturnComments, {
    description:
      'What is written about a return, as far as the viewer sees it. Refused with RETURN_NOT_FOUND for a return that is not expected and one that the viewer may not see, alike.',
  })
  @RequiresPermission('return:comment')
  returnComments(@CurrentActor() actor: Actor, @Args() asked: ReturnCommentsArgs): Promise<ReturnComments> {
    return this.service.returnComments(actor, asked);
  }

  @Query(() => AskedComments, {
    description: 'The open conversations that wait for the viewer, in all returns of their organisations or regions.',
  })
  @RequiresPermission('return:comment')
  commentsAskedOfMe(@CurrentActor() actor: Actor, @Args() asked: PageArgs): Promise<AskedComments> {
    return this.service.commentsAskedOfMe(actor, asked);
  }

  @Query(() => AskedComments, {
    description:
      'What a region asked its organisations about comparisons and is still open, whoever it waits for, the longest waiting first. Refused with NOT_FOUND for a region that the viewer does not act for.',
  })
  @RequiresPermission('return:review')
  comparisonQuestions(@CurrentActor() actor: Actor, @Args() asked: ComparisonQuestionsArgs): Promise<AskedComments> {
    return this.service.comparisonQuestions(actor, asked);
  }

  @Mutation(() => CommentPayload, {
    description:
      'Begins a conversation about a return that somebody has begun, or about one of its questions. Can be refused with COMMENT_NEEDED, NOT_PERMITTED, RETURN_NOT_FOUND, INPUT_NOT_UNDERSTOOD, and with STATE_DOES_NOT_ALLOW where nobody has begun the return or it has too many.',
  })
  @RequiresPermission('return:comment')
  commentOnReturn(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is written, about what, and for whom.' }) input: CommentInput,
  ): Promise<CommentPayload> {
    return this.service.commentOnReturn(actor, input);
  }

  @Mutation(() => CommentPayload, {
    description:
      'Answers a comment, which opens one that was resolved. Can be refused with COMMENT_NEEDED, RETURN_NOT_FOUND, NOT_FOUND and STATE_DOES_NOT_ALLOW.',
  })
  @RequiresPermission('return:comment')
  replyToComment(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which comment is answered, and how.' }) input: CommentStepInput,
  ): Promise<CommentPayload> {
    return this.service.replyToComment(actor, input);
  }

  @Mutation(() => CommentPayload, {
    description:
      'Says that nothing more is to be done about a comment, with what was changed for it where that is told. Of two who say so at once the first does. Can be refused with REVISION_STALE, RETURN_NOT_FOUND, NOT_FOUND and STATE_DOES_NOT_ALLOW.',
  })
  @RequiresPermission('return:comment')
  resolveComment(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which comment is resolved, as it was read.' }) input: CommentStepInput,
  ): Promise<CommentPayload> {
    return this.service.resolveComment(actor, input);
  }

  @Mutation(() => CommentPayload, {
    description:
      'Decides that a comment is resolved for now, and comes up again for the region in a later quarter. Can be refused with NOT_PERMITTED, REVISION_STALE, RETURN_NOT_FOUND, NOT_FOUND, INPUT_NOT_UNDERSTOOD and STATE_DOES_NOT_ALLOW.',
  })
  @RequiresPermission('return:review')
  followComment(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which comment is followed, as it was read, and when.' }) input: FollowCommentInput,
  ): Promise<CommentPayload> {
    return this.service.followComment(actor, input);
  }

  @Mutation(() => CommentPayload, {
    description:
      'Opens a comment that was resolved, with the reason where it is told. Can be refused with RETURN_NOT_FOUND, NOT_FOUND and STATE_DOES_NOT_ALLOW.',
  })
  @RequiresPermission('return:comment')
  reopenComment(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which comment is opened again.' }) input: CommentStepInput,
  ): Promise<CommentPayload> {
    return this.service.reopenComment(actor, input);
  }
}
