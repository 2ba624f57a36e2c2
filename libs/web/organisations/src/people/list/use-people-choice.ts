import { roles } from '@monitor/domain';
import type { Role } from '@monitor/domain';
import { useUrlState } from '@monitor/web-ui';

/** Which people are looked for, from the address. */
export interface PeopleChoice {
  text: string;
  role: Role | null;
  placeCode: string | null;
  onlyWithoutRole: boolean;
  /** The page: the cursor that the page before gave; null for the first. */
  after: string | null;
}

type PeopleAddress = Record<'text' | 'place' | 'role' | 'after', string>;

/** The value of the filter of roles for people who hold none. */
export const withoutRole = 'NONE';

/** Which people are looked for, and how to change the address. Whatever else is asked for begins with its first page. */
export function usePeopleChoice(): [PeopleChoice, PeopleAddress, (patch: Partial<PeopleAddress>) => void] {
  const [address, change] = useUrlState<PeopleAddress>({ text: '', place: '', role: '', after: '' });
  const place = address.place.trim().toUpperCase();
  const choice = {
    text: address.text.trim(),
    role: roles.find((role) => role === address.role) ?? null,
    placeCode: place === '' ? null : place,
    onlyWithoutRole: address.role === withoutRole,
    after: address.after === '' ? null : address.after,
  };
  return [choice, address, (patch) => change({ after: undefined, ...patch })];
}

/** Whether all people are listed. */
export function isEverybody({ text, role, placeCode, onlyWithoutRole }: PeopleChoice): boolean {
  return text === '' && role === null && placeCode === null && !onlyWithoutRole;
}
