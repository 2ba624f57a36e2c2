import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { RoleConflictsDocument } from '../generated/documents/index.js';
import { answeringClient, refusedWith } from '../testing/index.js';
import { useServiceNotices } from './use-service-notices.js';

const notice = { code: 'READ_ONLY', message: 'It can only be read.', since: '2026-11-26T09:00:00Z' };

function Page() {
  const notices = useServiceNotices();
  const client = useApolloClient();
  const query = RoleConflictsDocument;
  const askElse = () => void client.query({ query, fetchPolicy: 'network-only' }).catch(() => undefined);
  return (
    <>
      <p>{notices.map(({ message }) => message).join() || 'All is well.'}</p>
      <button onClick={askElse}>Ask for something else</button>
    </>
  );
}

afterEach(cleanup);

describe('notices of the service', () => {
  it.each(['READ_ONLY', 'BUSY'])('are asked for at once after an answer of %s', async (code) => {
    let current: object[] = [];
    let asked = 0;
    const client = answeringClient((operation) => {
      if (operation !== 'ServiceNotices') return refusedWith(code, 'UNAVAILABLE', 'Not now.');
      asked += 1;
      return { serviceNotices: current };
    });
    render(
      <ApolloProvider client={client}>
        <Page />
      </ApolloProvider>,
    );
    await waitFor(() => expect(asked).toBe(1));
    current = [notice];
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('It can only be read.')).toBeTruthy();
    expect(asked).toBe(2);
  });

  it('stand as they were told last where they cannot be asked for, and ask no further for that', async () => {
    let asked = 0;
    const client = answeringClient((operation) => {
      if (operation !== 'ServiceNotices') return refusedWith('READ_ONLY', 'UNAVAILABLE', 'Not now.');
      asked += 1;
      return asked === 1 ? { serviceNotices: [notice] } : refusedWith('BUSY', 'UNAVAILABLE', 'Not now.');
    });
    render(
      <ApolloProvider client={client}>
        <Page />
      </ApolloProvider>,
    );
    await screen.findByText('It can only be read.');
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(asked).toBe(2));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBe(2);
    expect(screen.getByText('It can only be read.')).toBeTruthy();
  });
});
