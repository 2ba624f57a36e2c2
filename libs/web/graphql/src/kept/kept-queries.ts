import type { ActingAssignment } from '../viewer/viewer-context.js';
import { canAs } from '../viewer/use-can.js';

/** A question to the API, as it is told apart from others. */
export interface KeptQuestion {
  operationName: string;
  variables: Readonly<Record<string, unknown>>;
}

type Keeps = (variables: KeptQuestion['variables'], acting: ActingAssignment) => boolean;

/** Of the organisation that somebody fills in returns for, or signs them off: never the figures of others. */
function isOwn(code: unknown, acting: ActingAssignment): boolean {
  const can = canAs(acting);
  const organisationCode = typeof code === 'string' ? code : '';
  return can('return:edit', { organisationCode }) || can('return:sign-off', { organisationCode });
}

const ofOwnOrganisation: Keeps = (_variables, acting) => isOwn(acting.scopeCode, acting);

/**
 * What is kept in the browser, so that a return opens without a connection, by the name of the operation. Whatever is not
 * named here is never kept: figures of others, reviews, lists of people.
 */
const keptQueries: Readonly<Record<string, Keeps>> = {
  MyReturns: ofOwnOrganisation,
  QuarterlyReturn: ({ organisationCode }, acting) => isOwn(organisationCode, acting),
  ReportingNotice: ({ code }, acting) => isOwn(code, acting),
  LoadedNotice: ({ code }, acting) => isOwn(code, acting),
};

/** The question of who is looking; its answer says whose the others are. */
export const viewerQuestion = 'Viewer';

/** Whether the answer to an operation is one that may be kept at all. */
export function mayBeKept(operationName: string | undefined): operationName is string {
  return operationName !== undefined && (operationName === viewerQuestion || Object.hasOwn(keptQueries, operationName));
}

/** Whether the answer to a question is kept for somebody who acts in this role. */
export function isKept({ operationName, variables }: KeptQuestion, acting: ActingAssignment): boolean {
  return Object.hasOwn(keptQueries, operationName) && (keptQueries[operationName]?.(variables, acting) ?? false);
}
