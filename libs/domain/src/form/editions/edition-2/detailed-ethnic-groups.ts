import type { DetailedGroup } from '../../../metrics/metric.js';

const part = (partOf: string, code: string, label: string): DetailedGroup => ({
  code,
  label,
  partOf,
  comparable: true,
});

/**
 * The 16 ethnic categories of the 2001 census as NHS records code them (A to S), with those not stated (Z) and not
 * known (99). In that coding Chinese belongs to “any other ethnic group”, and so it does here.
 */
export const detailedEthnicGroups: readonly DetailedGroup[] = [
  part('WHITE', 'WHITE_BRITISH', 'White: British'),
  part('WHITE', 'WHITE_IRISH', 'White: Irish'),
  part('WHITE', 'WHITE_OTHER', 'White: any other White background'),
  part('MIXED', 'MIXED_WHITE_AND_BLACK_CARIBBEAN', 'Mixed: White and Black Caribbean'),
  part('MIXED', 'MIXED_WHITE_AND_BLACK_AFRICAN', 'Mixed: White and Black African'),
  part('MIXED', 'MIXED_WHITE_AND_ASIAN', 'Mixed: White and Asian'),
  part('MIXED', 'MIXED_OTHER', 'Mixed: any other mixed background'),
  part('ASIAN', 'ASIAN_INDIAN', 'Asian or Asian British: Indian'),
  part('ASIAN', 'ASIAN_PAKISTANI', 'Asian or Asian British: Pakistani'),
  part('ASIAN', 'ASIAN_BANGLADESHI', 'Asian or Asian British: Bangladeshi'),
  part('ASIAN', 'ASIAN_OTHER', 'Asian or Asian British: any other Asian background'),
  part('BLACK', 'BLACK_CARIBBEAN', 'Black or Black British: Caribbean'),
  part('BLACK', 'BLACK_AFRICAN', 'Black or Black British: African'),
  part('BLACK', 'BLACK_OTHER', 'Black or Black British: any other Black background'),
  part('OTHER', 'OTHER_CHINESE', 'Other ethnic groups: Chinese'),
  part('OTHER', 'OTHER_ANY', 'Other ethnic groups: any other'),
  { code: 'NOT_STATED', label: 'Ethnicity not stated', partOf: 'NOT_STATED', comparable: false },
  { code: 'NOT_KNOWN', label: 'Ethnicity not known', partOf: 'NOT_KNOWN', comparable: false },
];
