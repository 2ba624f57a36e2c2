import type { PaceTable } from '@monitor/analysis';
import type { Quarter } from '@monitor/api-reference';
import type { FrameworkCatalogue, OrganisationType } from '@monitor/domain';
import type { Reading } from '../estimates/readings.js';
import type { ChosenPractice } from '../outcome/chosen-practice.js';
import type { PaceCompared } from './pace-filter.input.js';
import type { NamedGroup } from './to-compared-groups.js';

/** A view of pace as it was read. */
export interface ReadPace {
  quarter: Quarter;
  /** The first quarter with returns. */
  since: Quarter | null;
  compare: PaceCompared;
  within: { code: string; name: string } | null;
  reading: Reading;
  practice: ChosenPractice;
  actions: FrameworkCatalogue['actions'];
  organisationType: OrganisationType | null;
  groups: NamedGroup[];
  /** What is asked for, and what its answer depends on. */
  key: string;
  state: string;
  /** The histories, put together only where the view is not kept. */
  tableOf: () => PaceTable;
}
