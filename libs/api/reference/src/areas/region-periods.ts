import type { OrganisationPeriod } from '@monitor/domain';
import { regionPeriod } from './area-period.js';

/**
 * The seven NHS regions with their ODS codes and dated ONS codes. Four of them changed their ONS code: two in July 2022
 * and two in January 2024 (the latter days are approximate).
 * Source: ODS and ONS code lists (Open Government Licence v3.0), read in 2026.
 */
export const regionPeriods: readonly OrganisationPeriod[] = [
  regionPeriod(['Y56', 'E40000003', 'London', '2018-04-01']),
  regionPeriod(['Y58', 'E40000006', 'South West', '2018-04-01']),
  regionPeriod(['Y59', 'E40000005', 'South East', '2018-04-01']),
  regionPeriod(['Y60', 'E40000008', 'Midlands', '2019-04-01', '2022-06-30']),
  regionPeriod(['Y60', 'E40000011', 'Midlands', '2022-07-01']),
  regionPeriod(['Y61', 'E40000007', 'East of England', '2019-04-01', '2023-12-31']),
  regionPeriod(['Y61', 'E40000013', 'East of England', '2024-01-01']),
  regionPeriod(['Y62', 'E40000010', 'North West', '2019-04-01', '2023-12-31']),
  regionPeriod(['Y62', 'E40000014', 'North West', '2024-01-01']),
  regionPeriod(['Y63', 'E40000009', 'North East and Yorkshire', '2019-04-01', '2022-06-30']),
  regionPeriod(['Y63', 'E40000012', 'North East and Yorkshire', '2022-07-01']),
];
