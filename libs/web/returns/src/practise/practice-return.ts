import type { Answer, OrganisationType, QuarterId, ReturnContent, ReturnState } from '@monitor/domain';
import type { EventPartsFragment } from '@monitor/web-graphql';

/** Who one can be in practice: whoever prepares, and somebody else who signs off. */
export const practiceRoles = ['PREPARER', 'APPROVER'] as const;
export type PracticeRole = (typeof practiceRoles)[number];

/** An answer as it stands, with how often it was saved. */
export interface PracticeAnswer extends Answer {
  version: number;
}

/** A version that was submitted. */
export interface PracticeRevision {
  content: ReturnContent;
  contentHash: string;
}

/** A return that is practised: all that the service would keep of one, and nothing that it has. */
export interface PracticeReturn {
  /** Of this shape of what is kept: another is not read. */
  kept: 1;
  organisationCode: string;
  type: OrganisationType;
  quarterId: QuarterId;
  edition: number;
  state: ReturnState;
  answers: readonly PracticeAnswer[];
  previous: ReturnContent;
  /** The versions that were submitted, the first at 0. */
  revisions: readonly PracticeRevision[];
  events: readonly EventPartsFragment[];
}

/** What is typed now, as content. */
export function contentOfPractice({ organisationCode, quarterId, edition, answers }: PracticeReturn): ReturnContent {
  const typed = answers.map(({ question, cells, confirmed }) => ({ question, cells, confirmed }));
  return { organisationCode, quarterId, edition, answers: typed };
}
