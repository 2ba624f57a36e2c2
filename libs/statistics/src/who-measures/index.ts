export { betweenGroupVariance } from './between-group-variance.js';
export { betweenGroupStandardDeviation, betweenGroupVariationCoefficient } from './dispersion.js';
export { groupDifference } from './group-difference.js';
export { groupRatio } from './group-ratio.js';
export { indexOfDisparity } from './index-of-disparity.js';
export { meanDifferenceFromBest, meanDifferenceFromMean, meanDifferenceFromReference } from './mean-difference.js';
