/** Functions of the statistics library that measures, other libraries and tools are built from: no figure to show. */
export const buildingBlocks = [
  'chiSquareUpperTail',
  'confidenceLevel',
  'criticalValue',
  'effectSizes',
  'estimate',
  'fQuantile',
  'fUpperTail',
  'normalCdf',
  'normalQuantile',
  'normalUpperTail',
  'notComputable',
  'relativeRanks',
  'seededRandom',
  'standardisedSums',
  'studentTQuantile',
  'studentTUpperTail',
] as const;

/** The name of a building block. */
export type BuildingBlock = (typeof buildingBlocks)[number];
