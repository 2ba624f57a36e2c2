import { PersonaClient } from './persona-client.js';

/**
 * Signs in through the real pages: the service, the embedded provider, its page of people, and back.
 * @param subject which person, as the provider names them
 * @returns a client that holds the session
 */
export async function signInAs(baseUrl: string, subject: string): Promise<PersonaClient> {
  const client = new PersonaClient(baseUrl);
  const { url, response } = await client.visit('/sign-in');
  if (!url.pathname.startsWith('/oidc/interaction/')) {
    throw new Error(`no page of people: ${response.status} at ${url.pathname}`);
  }
  const chosen = await client.visit(url.href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person: subject }).toString(),
  });
  if (chosen.url.pathname.startsWith('/oidc') || chosen.url.pathname.startsWith('/sign-in')) {
    throw new Error(`${subject} could not sign in: ${chosen.response.status} at ${chosen.url.pathname}`);
  }
  return client;
}
