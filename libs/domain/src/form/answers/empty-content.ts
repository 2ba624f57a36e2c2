import type { OrganisationType } from '../../organisations/organisation.js';
import type { QuarterId } from '../../quarter/quarter.js';
import { askedQuestions } from '../definition/edition-questions.js';
import type { FormEdition } from '../definition/form-edition.js';
import { emptyAnswer } from '../definition/answer.js';
import type { ReturnContent } from '../definition/answer.js';

/** What a new return is begun for. */
export interface NewReturn {
  organisationCode: string;
  organisationType: OrganisationType;
  quarterId: QuarterId;
  edition: FormEdition;
}

/** A return with a place for everything that is asked, and nothing filled in. */
export function emptyContent({ organisationCode, organisationType, quarterId, edition }: NewReturn): ReturnContent {
  const answers = askedQuestions(edition, organisationType).map(({ code }) => emptyAnswer(code));
  return { organisationCode, quarterId, edition: edition.version, answers };
}
