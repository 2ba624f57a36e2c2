import type { Role } from '@monitor/domain';
import type { ReturnPartsFragment, SaveAnswersInput, SaveAnswersMutation } from '@monitor/web-graphql';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { returnPath } from '../return/paths.js';
import { returnRoutes } from '../routes.js';
import { exampleOrganisation, exampleQuarter } from './a-return.builder.js';

const renderPage = pageRenderer(returnRoutes);

type SaveAnswer = Partial<SaveAnswersMutation['saveAnswers']>;

interface Service {
  shown: ReturnPartsFragment;
  /** What the service answers to a save; by default all of it is saved as version 2. */
  save?: (input: SaveAnswersInput) => SaveAnswer;
  /** Further operations by name. */
  operations?: Record<string, (variables: Record<string, unknown>) => unknown>;
}

function savedAll({ answers }: SaveAnswersInput): SaveAnswer['saved'] {
  return answers.map(({ question }) => ({ key: question, version: 2, answer: null }));
}

/** The pages of one return at `page`, on a service that answers as told. `saves` are the batches that reached it. */
export function renderReturn(page: string, { shown, save, operations }: Service, role: Role = 'PREPARER') {
  const saves: SaveAnswersInput[] = [];
  const rootValue = {
    quarterlyReturn: () => shown,
    saveAnswers: ({ input }: { input: SaveAnswersInput }) => {
      saves.push(input);
      return { saved: savedAll(input), conflicts: [], refused: [], issues: [], state: 'DRAFT', ...save?.(input) };
    },
    ...operations,
  };
  const place = { organisationCode: exampleOrganisation, quarterId: exampleQuarter };
  const as = acting(role, exampleOrganisation, 'Alder Vale Primary Care Network');
  const router = renderPage(returnPath(place, page), () => rootValue, as);
  return { saves, router };
}
