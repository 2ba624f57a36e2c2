import type { Answer, PersonaClient } from '@monitor/testing';

/** A person as administrators are shown them. */
export interface ShownPerson {
  id: string;
  displayName: string;
  roles: { id: string; role: string; scopeCode: string | null }[];
  endedRoles: { role: string }[];
}

const parts = 'id displayName roles { id role scopeCode } endedRoles { role }';

/** For tests: what the pages of people send, as somebody who is signed in, or a program with the headers of its own. */
export class PeoplePages {
  constructor(
    private readonly client: PersonaClient,
    private readonly headers: Record<string, string> = {},
  ) {}

  list(
    variables: object = {},
  ): Promise<Answer<{ people: { people: ShownPerson[]; total: number; nextCursor: string | null } }>> {
    const asked = '$text: String, $role: Role, $placeCode: ID, $onlyWithoutRole: Boolean, $first: Int, $after: String';
    const passed =
      'text: $text, role: $role, placeCode: $placeCode, onlyWithoutRole: $onlyWithoutRole, first: $first, after: $after';
    return this.ask(`query (${asked}) { people(${passed}) { total nextCursor people { ${parts} } } }`, {
      text: '',
      onlyWithoutRole: false,
      first: 50,
      ...variables,
    });
  }

  one(id: string): Promise<Answer<{ person: ShownPerson }>> {
    return this.ask(`query ($id: ID!) { person(id: $id) { ${parts} } }`, { id });
  }

  add(subject: string): Promise<Answer<{ addPerson: ShownPerson }>> {
    return this.send('addPerson', 'AddPersonInput', { name: subject, subject });
  }

  grant(
    personId: string,
    role: string,
    scopeCode: string | null,
    reason = 'asked',
  ): Promise<Answer<{ grantRole: ShownPerson }>> {
    return this.send('grantRole', 'GrantRoleInput', { personId, role, scopeCode, reason });
  }

  revoke(id: string, reason = 'asked'): Promise<Answer<{ revokeRole: ShownPerson }>> {
    return this.send('revokeRole', 'RevokeRoleInput', { id, reason });
  }

  private send<Data>(mutation: string, type: string, input: object): Promise<Answer<Data>> {
    return this.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${parts} } }`, { input });
  }

  private ask<Data>(document: string, variables: Record<string, unknown>): Promise<Answer<Data>> {
    return this.client.ask<Data>(document, variables, this.headers);
  }
}

/** The codes with which something was refused; none where it was done. */
export function refusals({ errors }: Pick<Answer<unknown>, 'errors'>): unknown[] {
  return (errors ?? []).map(({ extensions }) => extensions.code);
}
