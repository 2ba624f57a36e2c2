import { SchemaLink } from '@apollo/client/link/schema';
import { ApolloProvider } from '@apollo/client/react';
import type { Role } from '@monitor/domain';
import { roleLabel } from '@monitor/domain';
import { createClient, ViewerContext } from '@monitor/web-graphql';
import type { ReturnPartsFragment, SaveAnswersInput, SaveAnswersMutation } from '@monitor/web-graphql';
import { render } from '@testing-library/react';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { returnPath } from '../return/paths.js';
import { returnRoutes } from '../routes.js';
import { exampleOrganisation, exampleQuarter } from './a-return.builder.js';

/** The committed schema: what the tests answer has to be what the API could answer. */
const schema = buildSchema(readFileSync(join(process.cwd(), '../../../apps/api/schema.graphql'), 'utf8'));

type SaveAnswer = Partial<SaveAnswersMutation['saveAnswers']>;

interface Service {
  shown: ReturnPartsFragment;
  /** What the service answers to a save; by default all of it is saved as version 2. */
  save?: (input: SaveAnswersInput) => SaveAnswer;
  /** Further operations by name. */
  operations?: Record<string, (variables: Record<string, unknown>) => unknown>;
}

function savedAll({ actions = [], metrics = [] }: SaveAnswersInput): SaveAnswer['saved'] {
  const keys = [
    ...actions.map(({ actionCode }) => actionCode),
    ...metrics.map(({ metricId, stratifier }) => `${metricId}.${stratifier}`),
  ];
  return keys.map((key) => ({ key, version: 2 }));
}

/** The pages of one return at `page`, on a service that answers as told. `saves` are the batches that reached it. */
export function renderReturn(page: string, { shown, save, operations }: Service, role: Role = 'PREPARER') {
  const saves: SaveAnswersInput[] = [];
  const rootValue = {
    quarterlyReturn: () => shown,
    saveAnswers: ({ input }: { input: SaveAnswersInput }) => {
      saves.push(input);
      return { saved: savedAll(input), conflicts: [], issues: [], state: 'DRAFT', ...save?.(input) };
    },
    ...operations,
  };
  const acting = {
    id: 'assignment-1',
    role,
    roleLabel: roleLabel(role),
    roleDescription: '',
    scopeCode: exampleOrganisation,
    scopeName: 'Alder Vale Primary Care Network',
  };
  const viewer = { personId: 'person-1', displayName: 'Priya Shah', acting, assignments: [acting] };
  const place = { organisationCode: exampleOrganisation, quarterId: exampleQuarter };
  const router = createMemoryRouter(returnRoutes, { initialEntries: [returnPath(place, page)] });
  render(
    <ApolloProvider client={createClient(new SchemaLink({ schema, rootValue }))}>
      <ViewerContext value={viewer}>
        <RouterProvider router={router} />
      </ViewerContext>
    </ApolloProvider>,
  );
  return { saves, router };
}
