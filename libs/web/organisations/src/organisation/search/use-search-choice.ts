import { organisationTypes } from '@monitor/domain';
import type { OrganisationType } from '@monitor/domain';
import { useUrlState } from '@monitor/web-ui';

/** What is searched for, from the address. */
export interface SearchChoice {
  text: string;
  type: OrganisationType | null;
  region: string | null;
  onlyOpen: boolean;
  /** The page: the cursor that the page before gave; null for the first. */
  after: string | null;
}

type SearchAddress = Record<'text' | 'type' | 'region' | 'open' | 'after', string>;

/** What is searched for, and how to change the address. Whatever else is asked for begins with its first page. */
export function useSearchChoice(): [SearchChoice, SearchAddress, (patch: Partial<SearchAddress>) => void] {
  const [address, change] = useUrlState<SearchAddress>({ text: '', type: '', region: '', open: '', after: '' });
  const choice = {
    text: address.text.trim(),
    type: organisationTypes.find((type) => type === address.type) ?? null,
    region: address.region === '' ? null : address.region,
    onlyOpen: address.open === 'yes',
    after: address.after === '' ? null : address.after,
  };
  return [choice, address, (patch) => change({ after: undefined, ...patch })];
}

/** Whether there is anything to look for. */
export function asksForSomething({ text, type, region }: SearchChoice): boolean {
  return text !== '' || type !== null || region !== null;
}
