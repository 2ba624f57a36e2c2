import { roleOf } from '../../config/database-address.js';
import { OperatorError } from '../../config/operator-error.js';
import { connectOwner } from './connect-owner.js';

export interface ApplicationRole {
  /** Address that the application connects with. */
  url: string;
  /** Address with which the schema is made, where it is known. */
  ownerUrl?: string | undefined;
  /** DATABASE_ONE_ROLE=allow: start all the same. */
  isAllowed: boolean;
}

const rightsOfRole = `
  SELECT rolsuper AS "isSuperuser", rolbypassrls AS "passesBy",
    EXISTS (SELECT FROM pg_database WHERE datname = current_database() AND pg_has_role(current_user, datdba, 'MEMBER'))
      OR EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                   AND pg_has_role(current_user, relowner, 'MEMBER')) AS "isOwner"
  FROM pg_roles WHERE rolname = current_user`;

interface Rights {
  isSuperuser: boolean;
  passesBy: boolean;
  isOwner: boolean;
}

/**
 * Row-level security keeps organisations apart also where our own code would not, but not from a superuser, an owner
 * or a role that passes it by. Throws an OperatorError where the application would connect as one of these; where that
 * is allowed, returns the line that says so. Null when all is well.
 */
export async function checkApplicationRole({ url, ownerUrl, isAllowed }: ApplicationRole): Promise<string | null> {
  const rights = await readRights(url);
  const fault = faultOf({
    ...rights,
    isOwner: rights.isOwner || (ownerUrl !== undefined && isSameRole(url, ownerUrl)),
  });
  if (fault === null) return null;
  const line =
    `DATABASE_URL: the application would connect as ${roleOf(url)}, ${fault}: row-level ` +
    'security would not hold it.';
  if (isAllowed) return `${line} Allowed by DATABASE_ONE_ROLE=allow.`;
  throw new OperatorError(
    `${line} Give it a role of its own in DATABASE_URL and the owner of the schema in DATABASE_OWNER_URL ` +
      '(docker/README.md shows how), or start all the same with DATABASE_ONE_ROLE=allow.',
  );
}

async function readRights(url: string): Promise<Rights> {
  const session = await connectOwner(url);
  try {
    const [rights] = (await session.query<Rights>(rightsOfRole)).rows;
    return rights!;
  } finally {
    await session.end();
  }
}

function faultOf({ isSuperuser, passesBy, isOwner }: Rights): string | null {
  if (isSuperuser) return 'a superuser';
  if (passesBy) return 'which may bypass row-level security';
  return isOwner ? 'which owns the database or its tables' : null;
}

function isSameRole(one: string, other: string): boolean {
  return roleOf(one) === roleOf(other);
}
