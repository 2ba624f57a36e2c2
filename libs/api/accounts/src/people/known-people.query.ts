import type { ClientScope, Role } from '@monitor/domain';
import type { Statement } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';

/** One role of one person; a person without roles has one row without a role. */
export interface KnownPersonRow {
  person_id: string;
  subject: string;
  display_name: string;
  is_machine: boolean;
  assignment_id: string | null;
  role: Role | null;
  scope_code: string | null;
  scope_name: string | null;
  /** Of a program that an administrator registered: the kinds of data that it is given; null for everybody else. */
  scopes: ClientScope[] | null;
  client_scope_code: string | null;
  is_revoked: boolean;
  /** Whether its use was noted within the last minute. */
  was_just_used: boolean;
}

/** Which people are asked for. What is null does not narrow. */
export interface PeopleSought {
  personId?: string;
  issuer?: string;
  subject?: string;
  isMachine?: boolean;
  /** Most people in the answer; all of them when left out. */
  most?: number;
}

/**
 * People with the roles they hold now, and what the organisation or region of each role is called today. A registered
 * program holds none: its registration says as what it acts.
 */
export const knownPeopleSql = `
  SELECT p.id AS person_id, p.subject, p.display_name, p.is_machine,
         a.id AS assignment_id, a.role, a.scope_code, coalesce(o.name, a.scope_code, c.scope_code) AS scope_name,
         c.scopes, c.scope_code AS client_scope_code, c.revoked_at IS NOT NULL AS is_revoked,
         coalesce(c.last_used_at > clock_timestamp() - interval '1 minute', false) AS was_just_used
  FROM (
    SELECT * FROM person
    WHERE ($1::uuid IS NULL OR id = $1) AND ($2::text IS NULL OR issuer = $2)
      AND ($3::text IS NULL OR subject = $3) AND ($4::boolean IS NULL OR is_machine = $4)
    ORDER BY display_name, id
    LIMIT $5
  ) p
  LEFT JOIN machine_client c ON c.person_id = p.id
  LEFT JOIN role_assignment a ON a.person_id = p.id AND a.revoked_at IS NULL AND c.person_id IS NULL
  LEFT JOIN LATERAL (
    SELECT name FROM organisation_period
    WHERE code = coalesce(a.scope_code, c.scope_code) AND superseded_at IS NULL
    ORDER BY valid_from DESC LIMIT 1
  ) o ON true
  ORDER BY p.display_name, p.id, a.granted_at, a.id`;

/** The statement that finds people. */
export function knownPeople(sought: PeopleSought): Statement {
  const { personId = null, issuer = null, subject = null, isMachine = null, most = null } = sought;
  return { sql: knownPeopleSql, values: [personId, issuer, subject, isMachine, most] };
}

export function findKnownPeople(manager: EntityManager, sought: PeopleSought): Promise<KnownPersonRow[]> {
  const { sql, values } = knownPeople(sought);
  return manager.query<KnownPersonRow[]>(sql, values);
}
