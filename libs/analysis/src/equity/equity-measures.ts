const meanings = {
  D: 'Difference of the two groups that are compared, from -1 to 1.',
  R: 'Ratio of the same two groups; 1 is no difference.',
  ACI: 'Absolute concentration index of ordered groups: above 0 where what is counted gathers among the better off.',
  RCI: 'Relative concentration index of ordered groups: the absolute one over the mean, from -1 to 1.',
  SII: 'Slope index of inequality of ordered groups: the difference between both ends of a logistic curve, from -1 to 1.',
  RII: 'Relative index of inequality of ordered groups: one end of that curve over the other.',
  BGV: 'Between-group variance: the squared distance of groups from their mean, weighted by people.',
  BGSD: 'Between-group standard deviation: the root of that variance, a share from 0 to 1.',
  COV: 'Coefficient of variation: that root in percent of the mean.',
  TI: 'Theil index times 1,000: 0 is equality, and groups above the mean weigh more.',
  MLD: 'Mean log deviation times 1,000: 0 is equality, and groups below the mean weigh more.',
  MDMU: 'Mean difference from the mean, each group alike; a share from 0 to 1.',
  MDMW: 'Mean difference from the mean, weighted by people; a share from 0 to 1.',
  MDBU: 'Mean difference from the best group, each group alike; a share from 0 to 1.',
  MDBW: 'Mean difference from the best group, weighted by people; a share from 0 to 1.',
  MDRU: 'Mean difference from the declared reference group, each group alike; a share from 0 to 1.',
  MDRW: 'Mean difference from the declared reference group, weighted by people; a share from 0 to 1.',
  IDISU: 'Index of disparity: the mean difference from the mean in percent of it, each group alike.',
  IDISW: 'Index of disparity, weighted by people.',
  PAR: 'Population attributable risk: by how much the mean would rise if every group stood where the best one does.',
  PAF: 'Population attributable fraction: the same in percent of the mean.',
} as const;

/** A summary measure of inequality between groups, by the name that the World Health Organization gives it. */
export type EquityMeasure = keyof typeof meanings;
export const equityMeasures = Object.keys(meanings) as EquityMeasure[];

/** What a measure tells, in one sentence. */
export function equityMeasureMeaning(measure: EquityMeasure): string {
  return meanings[measure];
}

/** What a measure is given in. */
export const measureUnits = ['SHARE', 'DIFFERENCE', 'RATIO', 'PERCENT', 'INDEX'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

const unitMeanings: Record<MeasureUnit, string> = {
  SHARE: 'A share, from 0 to 1.',
  DIFFERENCE: 'A difference of two shares, from -1 to 1.',
  RATIO: 'One share divided by another; 1 is no difference.',
  PERCENT: 'A percentage of the mean.',
  INDEX: 'A measure without a unit of its own.',
};

/** What a unit of a measure means, in one sentence. */
export function measureUnitMeaning(unit: MeasureUnit): string {
  return unitMeanings[unit];
}

const units: Record<EquityMeasure, MeasureUnit> = {
  ...{ D: 'DIFFERENCE', R: 'RATIO', ACI: 'SHARE', RCI: 'INDEX', SII: 'DIFFERENCE', RII: 'RATIO' },
  ...{ BGV: 'INDEX', BGSD: 'SHARE', COV: 'PERCENT', TI: 'INDEX', MLD: 'INDEX' },
  ...{ MDMU: 'SHARE', MDMW: 'SHARE', MDBU: 'SHARE', MDBW: 'SHARE', MDRU: 'SHARE', MDRW: 'SHARE' },
  ...{ IDISU: 'PERCENT', IDISW: 'PERCENT', PAR: 'SHARE', PAF: 'PERCENT' },
};

/** In which unit a measure is given. */
export function unitOfMeasure(measure: EquityMeasure): MeasureUnit {
  return units[measure];
}
