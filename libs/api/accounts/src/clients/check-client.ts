import {
  DomainError,
  longestClientComment,
  longestClientContact,
  longestClientName,
  storableText,
  whyScopesNotHad,
} from '@monitor/domain';
import type { ClientScope } from '@monitor/domain';
import type { RegisterClientInput } from './types/client.inputs.js';

const longestOverlapHours = 720;
/** As providers name clients; nothing that a header or a log would read otherwise. */
const idOfClient = /^[\w.@:/-]{1,100}$/;

/** What an administrator asked for, as it is kept. */
export interface AskedClient {
  name: string;
  contact: string;
  scopes: ClientScope[];
  organisationCode: string | null;
}

function refused(message: string): DomainError {
  return new DomainError('INPUT_NOT_UNDERSTOOD', message);
}

function text(what: string, typed: string, most: number): string {
  const kept = storableText(typed).replace(/\s+/g, ' ').trim();
  if (kept === '') throw refused(`The ${what} is empty. Give one.`);
  if (kept.length > most) throw refused(`The ${what} has ${kept.length} characters. Use at most ${most}.`);
  return kept;
}

/** The program as it is to be registered. Throws where something is missing, too long, or does not go together. */
export function checkClient(input: RegisterClientInput): AskedClient {
  const scopes = [...new Set(input.scopes)];
  const organisationCode = input.organisationCode ?? null;
  const fault = whyScopesNotHad({ scopes, organisationCode });
  if (fault !== null) throw refused(fault);
  const name = text('name', input.name, longestClientName);
  return { name, contact: text('contact', input.contact, longestClientContact), scopes, organisationCode };
}

/** The id by which an outside provider knows a program. */
export function checkClientId(clientId: string | null | undefined): string {
  if (clientId === null || clientId === undefined) {
    throw refused('People sign in with an outside provider here. Give the id by which it knows the client.');
  }
  if (idOfClient.test(clientId)) return clientId;
  throw refused('A client id has 1 to 100 letters, digits and the signs . _ - @ : /. Copy it from the provider.');
}

/** Refuses an overlap that no rotation needs. */
export function checkOverlap(hours: number): void {
  if (hours >= 0 && hours <= longestOverlapHours) return;
  throw refused(`The overlap is ${hours} hours. Ask for 0 to ${longestOverlapHours}.`);
}

/** Why a program is revoked, as it is kept. */
export function checkRevocation(comment: string): string {
  const kept = storableText(comment).trim();
  if (kept === '') throw new DomainError('COMMENT_NEEDED', 'Say why the client is revoked.');
  if (kept.length > longestClientComment)
    throw refused(`The comment is longer than ${longestClientComment} characters.`);
  return kept;
}
