import { DomainError } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import type {
  DecisionInput,
  EarlierVersionsQuery,
  PayloadPartsFragment,
  QuarterlyReturnQuery,
  ReopenInput,
  ReopenReturnMutation,
  SaveAnswersInput,
  SaveAnswersMutation,
  SendBackReturnMutation,
  SignOffReturnMutation,
  SubmitReturnInput,
  SubmitReturnMutation,
} from '@monitor/web-graphql';
import { sendBackPractice, signOffPractice, submitPractice, takeBackPractice } from './decide-practice.js';
import type { PracticeReturn, PracticeRole } from './practice-return.js';
import { savePractice } from './save-practice.js';
import { allowedInPractice, showPractice, toContentParts, toIssueParts } from './show-practice.js';

/** The return that is practised: where it is read and put, and who acts. */
export interface Practising {
  role: PracticeRole;
  current: () => PracticeReturn;
  become: (next: PracticeReturn) => void;
}

interface Of<Input> {
  input: Input;
}

/** Puts the return as it is after a step, and answers with it. */
function took({ role, become }: Practising, next: PracticeReturn, issues: ReturnIssue[] = []): PayloadPartsFragment {
  become(next);
  return { quarterlyReturn: showPractice(next, role), issues: issues.map(toIssueParts) };
}

function earlierVersions({ revisions }: PracticeReturn): EarlierVersionsQuery['quarterlyReturn']['earlierVersions'] {
  const before = revisions.at(-2);
  return before === undefined ? [] : [{ revision: revisions.length - 1, content: toContentParts(before.content) }];
}

function save({ current, become, role }: Practising, { input }: Of<SaveAnswersInput>): SaveAnswersMutation {
  if (!allowedInPractice(current(), role).allowed.includes('EDIT'))
    throw new DomainError('STATE_DOES_NOT_ALLOW', 'This return cannot be changed now. Load the page again.');
  const { practice, outcome } = savePractice(current(), input.answers);
  become(practice);
  return { saveAnswers: outcome };
}

/** What pages of the return ask and send, each answered here, in the browser, by the name of its operation. */
export const answeredInPractice = {
  QuarterlyReturn: ({ current, role }: Practising): QuarterlyReturnQuery => ({
    quarterlyReturn: showPractice(current(), role),
  }),
  EarlierVersions: ({ current }: Practising): EarlierVersionsQuery => ({
    quarterlyReturn: { earlierVersions: earlierVersions(current()), extensions: [] },
  }),
  SaveAnswers: save,
  SubmitReturn: async (practising: Practising, { input }: Of<SubmitReturnInput>): Promise<SubmitReturnMutation> => {
    const { practice, issues } = await submitPractice(practising.current(), practising.role, input.reason ?? null);
    return { submitReturn: took(practising, practice, issues) };
  },
  SignOffReturn: (practising: Practising, { input }: Of<DecisionInput>): SignOffReturnMutation => ({
    signOffReturn: took(practising, signOffPractice(practising.current(), practising.role, input.comment ?? null)),
  }),
  SendBackReturn: (practising: Practising, { input }: Of<DecisionInput>): SendBackReturnMutation => ({
    sendBackReturn: took(practising, sendBackPractice(practising.current(), practising.role, input.comment ?? null)),
  }),
  ReopenReturn: (practising: Practising, { input }: Of<ReopenInput>): ReopenReturnMutation => ({
    reopenReturn: took(practising, takeBackPractice(practising.current(), practising.role, input.reason)),
  }),
};
