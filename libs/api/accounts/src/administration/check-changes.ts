import {
  DomainError,
  isNationalRole,
  longestPersonName,
  longestPersonSubject,
  longestRoleReason,
  roleLabel,
  storableText,
} from '@monitor/domain';
import type { Actor, HeldRole } from '@monitor/domain';
import type { AddPersonInput, GrantRoleInput } from './people.inputs.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function refused(message: string): DomainError {
  return new DomainError('INPUT_NOT_UNDERSTOOD', message);
}

/** An id as the database keeps them. Throws NOT_FOUND for anything else, with what is not found. */
export function checkId(id: string, notFound: string): string {
  if (uuid.test(id)) return id;
  throw new DomainError('NOT_FOUND', notFound);
}

/** The person as they are to be added. Throws where something is missing or too long. */
export function checkPerson({ name, subject }: AddPersonInput): { name: string; subject: string } {
  const kept = { name: storableText(name).replace(/\s+/g, ' ').trim(), subject: storableText(subject).trim() };
  if (kept.name === '') throw refused('The name is empty. Give the name that others know the person by.');
  if (kept.name.length > longestPersonName) {
    throw refused(`The name has ${kept.name.length} characters. Use at most ${longestPersonName}.`);
  }
  if (kept.subject === '') throw refused('The identifier is empty. Give what the sign-in provider calls the person.');
  if (kept.subject.length > longestPersonSubject) {
    throw refused(`The identifier has ${kept.subject.length} characters. Use at most ${longestPersonSubject}.`);
  }
  return kept;
}

/** Why a role is granted or revoked, as it is kept. Throws COMMENT_NEEDED without one. */
export function checkReason(reason: string): string {
  const kept = storableText(reason).trim();
  if (kept === '') throw new DomainError('COMMENT_NEEDED', 'Say why, for whoever reads the record later.');
  if (kept.length > longestRoleReason) {
    throw refused(`The reason has ${kept.length} characters. Use at most ${longestRoleReason}.`);
  }
  return kept;
}

/** The role that is asked for, where a page may grant it. Throws for roles that an operator grants. */
export function checkRole({ role, scopeCode }: GrantRoleInput): HeldRole {
  const code = (scopeCode ?? '').trim().toUpperCase();
  if (isNationalRole(role)) {
    throw new DomainError(
      'NOT_PERMITTED',
      `${roleLabel(role)} is a role for the whole of England. The team that runs the server grants it, with its own command.`,
    );
  }
  return { role, scopeCode: code === '' ? null : code };
}

/** Refuses a change to one's own roles: another administrator decides about them. */
export function refuseOneself({ personId }: Actor, of: string): void {
  if (personId !== of) return;
  throw new DomainError('SAME_PERSON', 'These are your own roles. Ask another administrator to change them.');
}
