import type { OrganisationPeriod } from '@monitor/domain';
import { icbPeriod } from './area-period.js';

/**
 * Integrated care boards created, or given another boundary, on 1 April 2026.
 * Source: ODS and ONS code lists (Open Government Licence v3.0), read in 2026.
 */
export const icbPeriodsFrom2026: readonly OrganisationPeriod[] = [
  icbPeriod(['QRL', 'E54000067', 'Hampshire and Isle of Wight', 'Y59', '2026-04-01']),
  icbPeriod(['S1Y5D', 'E54000065', 'Central East', 'Y61', '2026-04-01']),
  icbPeriod(['D7T5G', 'E54000066', 'Essex', 'Y61', '2026-04-01']),
  icbPeriod(['T6Y0W', 'E54000068', 'Norfolk and Suffolk', 'Y61', '2026-04-01']),
  icbPeriod(['S9B9J', 'E54000069', 'Surrey and Sussex', 'Y59', '2026-04-01']),
  icbPeriod(['S0E4D', 'E54000070', 'Thames Valley', 'Y59', '2026-04-01']),
  icbPeriod(['Z9B2Z', 'E54000071', 'West and North London', 'Y56', '2026-04-01']),
];
