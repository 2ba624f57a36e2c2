import type { SelectOption } from '@monitor/web-ui';
import type { KnownNames } from './known-names.js';
import type { ReorganisationFormState } from './use-reorganisation-form.js';

/** What every section of the form is given. */
export interface FormPartProps {
  form: ReorganisationFormState;
  names: KnownNames;
}

/** Regions to choose from. */
export interface WithRegions {
  regions: readonly SelectOption[];
}
