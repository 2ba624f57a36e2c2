import { placeOf } from './return-context.js';
import type { ShownReturn } from './return-context.js';

/** The name under which the browser keeps what is typed in a form about a version of a return, until it is sent. */
export function keptName(form: string, shown: ShownReturn): string {
  const { organisationCode, quarterId } = placeOf(shown);
  return `${form} ${organisationCode} ${quarterId} ${shown.head.revision}`;
}
