import type { OrganisationType } from '@monitor/domain';
import { examplePrefix } from '../return/example-place.js';

/** An organisation that does not exist, for which a return can be practised. */
export interface ExampleOrganisation {
  code: string;
  name: string;
  type: OrganisationType;
}

/** One of each kind that sends returns. */
export const exampleOrganisations: readonly ExampleOrganisation[] = [
  { code: `${examplePrefix}TRUST`, name: 'Example trust', type: 'TRUST' },
  { code: `${examplePrefix}PRACTICE`, name: 'Example GP practice', type: 'PRACTICE' },
  { code: `${examplePrefix}NETWORK`, name: 'Example primary care network', type: 'PCN' },
  { code: `${examplePrefix}BOARD`, name: 'Example integrated care board', type: 'ICB' },
];

/** The example organisation with a code, or null. */
export function exampleWithCode(code: string): ExampleOrganisation | null {
  return exampleOrganisations.find((each) => each.code === code) ?? null;
}
