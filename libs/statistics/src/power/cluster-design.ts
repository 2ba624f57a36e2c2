import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** The organisations that one of two compared shares comes from. */
export interface ClusterGroup {
  /** How many organisations answer; it need not be whole where the number is one that is hoped for. */
  organisations: number;
  /** How many people or answers each brings, on average. */
  perOrganisation: number;
}

/** How two shares are compared, before either is known. */
export interface ClusterDesign {
  first: ClusterGroup;
  second: ClusterGroup;
  /** How much larger the variance is than if the people of one organisation were not alike; 1 where they are not. */
  designEffect: number;
  /** How often a difference may be claimed where there is none, for example 0.05. */
  significance: number;
  /** By the normal distribution, or by the t distribution with as many degrees of freedom as organisations less 2. */
  test: 'normal' | 't';
}

/** What makes a design one that nothing can be worked out for; undefined where there is no such thing. */
export function refuseDesign(share: number, design: ClusterDesign): NotComputable | undefined {
  const { first, second, designEffect, significance } = design;
  if (!(share >= 0 && share <= 1)) return notComputable('out-of-range', `${share} is not a share from 0 to 1.`);
  if (!(significance > 0 && significance <= 0.5)) {
    return notComputable('out-of-range', `A chance of ${significance} is not between 0 and a half.`);
  }
  if (!(designEffect > 0 && designEffect <= largest)) {
    return notComputable('out-of-range', `A design effect of ${designEffect} is not possible.`);
  }
  const counts = [first.organisations, first.perOrganisation, second.organisations, second.perOrganisation];
  if (!counts.every((count) => count > 0 && count <= largest)) {
    return notComputable('invalid-count', 'Each share needs organisations, and each of these someone who is counted.');
  }
  return design.test === 't' && degreesOf(design) <= 0
    ? notComputable('too-few-groups', 'Two shares of two organisations leave nothing to tell chance by.')
    : undefined;
}

/** Beyond this nothing is counted; it keeps the arithmetic finite. */
const largest = 1e12;

/** Degrees of freedom of the comparison: organisations less two. */
export function degreesOf({ first, second }: ClusterDesign): number {
  return first.organisations + second.organisations - 2;
}

/** Variance of the difference of two shares under the design. */
export function varianceOfDifference(shares: readonly [number, number], design: ClusterDesign): number {
  const [first, second] = shares;
  return (
    design.designEffect *
    ((first * (1 - first)) / (design.first.organisations * design.first.perOrganisation) +
      (second * (1 - second)) / (design.second.organisations * design.second.perOrganisation))
  );
}
