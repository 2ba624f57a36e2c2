import type { PersonaClient } from '@monitor/testing';

/** What the browser of an administrator sends to register a program. */
export const registerClient = `mutation ($input: RegisterClientInput!) {
  registerClient(input: $input) { secret client { id clientId name scopes organisationCode secrets { id expiresAt } } }
}`;

/** A program as it was answered when it was registered. */
export interface Registered {
  secret: string;
  client: { id: string; clientId: string; secrets: { id: string; expiresAt: string | null }[] };
}

/** Registers a program as an administrator who is signed in. */
export async function register(administrator: PersonaClient, input: object): Promise<Registered> {
  const asked = { name: 'Warehouse', contact: 'team@nhs.example', ...input };
  const { data } = await administrator.ask(registerClient, { input: asked });
  return (data as { registerClient: Registered }).registerClient;
}

/** Asks the embedded provider for a token, as a program does. */
export function askForToken(baseUrl: string, clientId: string, secret: string): Promise<Response> {
  return fetch(`${baseUrl}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
}

/** The headers with which a program asks, once it has a token. */
export async function bearerOf(baseUrl: string, { client, secret }: Registered): Promise<{ authorization: string }> {
  const { access_token: token } = (await (await askForToken(baseUrl, client.clientId, secret)).json()) as {
    access_token: string;
  };
  return { authorization: `Bearer ${token}` };
}
