import type { Answer, ReturnContent } from '@monitor/domain';
import type { AnswerPartsFragment, ContentPartsFragment } from '@monitor/web-graphql';

/** An answer as the domain knows it. Named part by part: what the client adds must not be sent back. */
export function toAnswer({ question, cells, confirmed }: AnswerPartsFragment): Answer {
  return { question, cells, confirmed };
}

/** The content of a return as the domain's rules take it. */
export function toContent(
  place: Pick<ReturnContent, 'organisationCode' | 'quarterId'>,
  { edition, answers }: ContentPartsFragment,
): ReturnContent {
  return { ...place, edition, answers: answers.map(toAnswer) };
}
