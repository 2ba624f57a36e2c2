import { SchemaLink } from '@apollo/client/link/schema';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient } from '@monitor/web-graphql';
import { cleanup, render, screen } from '@testing-library/react';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryRouter } from 'react-router';
import { OrganisationHome } from './OrganisationHome.js';

const schema = buildSchema(readFileSync(join(process.cwd(), '../../../apps/api/schema.graphql'), 'utf8'));
const notice = 'Alder Vale closed on 30 September 2026 and nobody took over from it.';

function renderHome(organisation: () => object) {
  const rootValue = { myReturns: () => [], organisation };
  const acting = { id: 'a-1', role: 'PREPARER', roleLabel: 'Preparer', roleDescription: '' } as const;
  render(
    <ApolloProvider client={createClient(new SchemaLink({ schema, rootValue }))}>
      <MemoryRouter>
        <OrganisationHome acting={{ ...acting, scopeCode: 'ZZ1', scopeName: 'Alder Vale' }} />
      </MemoryRouter>
    </ApolloProvider>,
  );
}

afterEach(cleanup);

describe('the home of an organisation', () => {
  it('says that it has closed, and which return was the last', async () => {
    renderHome(() => ({ code: 'ZZ1', reportingNotice: notice }));
    expect(await screen.findByText(notice)).toBeTruthy();
  });

  it('says nothing of it where nothing is unusual, and leads to the organisation’s page', async () => {
    renderHome(() => ({ code: 'ZZ1', reportingNotice: null }));
    const link = await screen.findByRole('link', { name: 'About Alder Vale' });
    expect(link.getAttribute('href')).toBe('/organisations/ZZ1');
    expect(screen.queryByText(notice)).toBeNull();
  });

  it('stands without the notice when that cannot be fetched', async () => {
    renderHome(() => {
      throw new Error('The service is busy.');
    });
    expect(await screen.findByText('No return is due from your organisation now.')).toBeTruthy();
  });
});
