import type { Refusal } from './refusals-in.js';

/** How a service says that it does not know what this page asks for. Nobody types such a fault. */
const unknownHere = [
  /^Cannot query field /,
  /^Unknown (argument|type|directive|fragment) /,
  /: "\w+" is not part of it\.$/,
];

/** Whether the service refused because it is of another version than this page: nothing was carried out. */
export function isOfOtherVersion({ message, extensions }: Refusal): boolean {
  return extensions?.['category'] === 'INVALID' && unknownHere.some((pattern) => pattern.test(message));
}
