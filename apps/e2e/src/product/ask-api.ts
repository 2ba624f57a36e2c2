/** What a team does with its machine client: a token by client credentials, then GraphQL over HTTP. */
export async function machineToken(url: string, client = 'national-publisher'): Promise<string> {
  const answer = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${client}:demonstration-only`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}

export interface GraphqlAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export async function ask<Data>(
  url: string,
  token: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphqlAnswer<Data>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as GraphqlAnswer<Data>;
}

/** Expected and accepted returns of a region in a quarter, as the national team pulls them. */
export async function regionResponse(
  url: string,
  token: string,
  place: { quarterId: string; regionCode: string },
): Promise<{ expected: number; accepted: number }> {
  const { data } = await ask<{
    consistency: { areas: { area: { code: string }; expected: number; accepted: number }[] };
  }>(
    url,
    token,
    'query ($quarterId: ID!) { consistency(filter: { quarterId: $quarterId, level: REGION }) { areas { area { code } expected accepted } } }',
    { quarterId: place.quarterId },
  );
  const found = data?.consistency.areas.find(({ area }) => area.code === place.regionCode);
  if (!found) throw new Error(`The comparison has no region ${place.regionCode}.`);
  return { expected: found.expected, accepted: found.accepted };
}
