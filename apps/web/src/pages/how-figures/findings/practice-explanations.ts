import { fewestInVerdict, formatCount, workedExamples as examples, writePercent } from '@monitor/domain';
import type { FindingKind } from '@monitor/web-graphql';
import type { Explanation } from './explanation.js';
import { sources } from './sources.js';

const { standsApart, agreement, shareOfVariation, convergence, assured } = examples;
const percent = (share: number, decimals = 0) => `${writePercent(share, decimals)}%`;

/** The kinds of findings that rest on what organisations say of their practice. */
type PracticeKind = Extract<
  FindingKind,
  'PRACTICE_BETWEEN_AREAS' | 'PRACTICE_WITHIN_AREAS' | 'SHARE_OF_VARIATION' | 'CONVERGENCE' | 'ASSURED_PRACTICE'
>;

export const practiceExplanations: Record<PracticeKind, Explanation> = {
  PRACTICE_BETWEEN_AREAS: {
    title: 'Does practice in any area stand apart?',
    says: 'It names the areas whose organisations have an action or domain further in place than those of other areas, or less far, and which way.',
    decided: [
      'Each organisation counts once in each column, by its place on the ordered scale from “Not started” to “In place and reviewed”; over several actions by its mean place. So a difference at one status is found where “in place or not” is alike.',
      'Organisations are compared with those of their own type only: an area with more trusts is not mistaken for one of better practice.',
      'The labels of the areas are dealt out anew at random among the organisations of each type, thousands of times. An area stands apart where it differs from the others by more than the largest difference anywhere on the page does in 95 of 100 such deals.',
      `An area in which fewer than ${fewestInVerdict} organisations answered stands outside, and says so.`,
      '“Most” and “highest” are said only where no other area could be it: see “Who is highest” below.',
    ],
    example: `${standsApart.trusts} trusts answer, ${standsApart.inArea} of them in one region. Those ${standsApart.inArea} have the action in place, and nobody else. Dealt out at random, the labels do that, or the reverse, in 2 of ${formatCount(standsApart.arrangements)} ways. A page of seven regions and five domains has ${standsApart.places} such places; even so, one of them would look like that by chance on at most ${percent(standsApart.falseClaims, 1)} of pages. The region stands apart.`,
    cannotTell:
      'No area differs by more than chance could make, and areas were not shown to be alike either. The sentence goes on with the smallest difference that these returns could have shown. More returns help, and only they.',
    sources: [sources.westfallYoung, sources.vanElteren, sources.ranks],
  },
  PRACTICE_WITHIN_AREAS: {
    title: 'How far do the organisations of one area agree?',
    says: 'It gives the agreement within areas, from 0, where half of the organisations stand at either end of the scale, to 1, where all stand at one status, and names an area that agrees less or more than the others where that can be told.',
    decided: [
      'The further organisations stand from their mean place, the lower the agreement (Tastle and Wierman).',
      'Its interval comes from leaving out one organisation after another, and has a width even where all say the same: another organisation might not.',
      'An area is named only where the difference from the others is beyond chance, allowing for every area and column of the page.',
      'Where one area agrees far less, all others seem to agree more than “elsewhere”. After the clearest area of a column the next is named only where it differs from those that are left, too.',
    ],
    example: `Of ten organisations two are in progress, six in place, two in place and reviewed: an agreement of ${agreement.near.value.toFixed(2)}. Five that have not started and five at the top: ${agreement.halves.value.toFixed(2)}, though their mean is a middling one.`,
    cannotTell:
      'Areas may agree alike or not: with so few organisations in each, agreement swings by chance. The smallest difference that could have shown stands beside it.',
    sources: [sources.tastleWierman, sources.jackknife],
  },
  SHARE_OF_VARIATION: {
    title: 'How much of the variation lies between areas?',
    says: 'Of all variation between organisations, it gives the share that lies between areas; what is left lies between organisations of one area. It says whether to look at areas at all, or at organisations within them.',
    decided: [
      'Each organisation counts by its mean place on the scale, beside organisations of its own type.',
      'The share is that of the variance between areas in both variances together. “Different” is said where its whole interval lies above 5%, “alike” where it lies below.',
      'With seven regions the interval is wide, and is printed as it is.',
    ],
    example: `Three regions with four organisations each stand at 1, 2, 2, 3; at 2, 3, 3, 4; and at 1, 1, 2, 2. The share is ${percent(shareOfVariation.value)}, its interval ${percent(shareOfVariation.lower)} to ${percent(shareOfVariation.upper)}: three regions cannot tell.`,
    cannotTell:
      'The interval runs from almost nothing to a good deal. More areas help more than more organisations: compare boards instead of regions.',
    sources: [sources.shareOfVariation],
  },
  CONVERGENCE: {
    title: 'Have areas come nearer to each other?',
    says: 'It says whether the spread between areas has become smaller or larger over the quarters.',
    decided: [
      'Only organisations that answered in every quarter that is compared count, so that nobody seems to catch up by staying away. At least five quarters must be comparable: the same actions, and no break between.',
      'The spread is the standard deviation of the areas’ shares, after the part is taken out that chance alone would give.',
      '“Alike” is said where the spread changed by less than two percentage points for certain.',
    ],
    example: `Three regions had ${convergence.before.join('%, ')}% in place and have ${convergence.now.join('%, ')}%. With a chance error of ${convergence.chanceError} points in each, the spread without it fell from ${convergence.spreadBefore} to ${convergence.spreadNow} points.`,
    cannotTell: 'The spread may have changed by as much as its interval says, or not at all. More quarters help.',
    sources: [sources.salaIMartin],
  },
  ASSURED_PRACTICE: {
    title: 'What is left when only checked claims count?',
    says: 'It repeats the comparison as if a claim that nobody but the organisation has checked were “Not started”, and says which differences remain.',
    decided: [
      'A claim counts as checked where the organisation says that somebody reviewed it internally, or assured it independently.',
      'The comparison is then decided as the one above, by the same rule.',
    ],
    example: `Of ${assured.applicable} answers ${assured.inPlace} say in place: ${percent(assured.claimed)}. Somebody checked ${assured.checked} of them: ${percent(assured.assured)} if only checked claims count.`,
    cannotTell:
      'So few claims were checked that areas cannot be told apart by them. It does not say that the unchecked ones are wrong.',
    sources: [sources.westfallYoung],
  },
};
