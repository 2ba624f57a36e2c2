import { tastleWiermanConsensus } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { agrmtConsensusVariance } from '../foreign/agrmt-consensus-variance.js';
import { figureOf } from '../spell-result.js';
import {
  berryMielkeVariation,
  blairLacyConcentration,
  blairLacySquaredConcentration,
  kvalsethVariation,
  leikConsensus,
  leikDispersion,
  polarisation,
  reardonOrdinalEntropy,
  reynalQuerolPolarisation,
  shannonEntropy,
  vanDerEijkAgreement,
} from '../measures/ordinal-consensus/index.js';

interface Input {
  frequencies: (number | null)[];
}

export const adapter: Adapter = {
  file: 'ordinal_consensus.json',
  compute(input) {
    const { frequencies } = input as Input;
    const squared = blairLacySquaredConcentration(frequencies);
    const concentration = blairLacyConcentration(frequencies);
    const dispersion = leikDispersion(frequencies);
    return {
      agreement: figureOrNa(vanDerEijkAgreement(frequencies)),
      polarization: figureOrNa(polarisation(frequencies)),
      Leik: dispersion.computable || !isEmpty(dispersion) ? figureOf(dispersion) : null,
      consensus: consensusOfCounts(frequencies),
      entropy: figureOrNaN(shannonEntropy(frequencies)),
      BerryMielke: figureOrNaN(berryMielkeVariation(frequencies)),
      BlairLacy: figureOrNaN(concentration),
      Kvalseth: figureOrNaN(kvalsethVariation(frequencies)),
      lsquared: figureOrNaN(squared),
      dsquared: scaled(squared, (frequencies.length - 1) / 4),
      concentration: figureOrNaN(concentration),
      dispersion: complement(concentration),
      MRQ: figureOrNaN(reynalQuerolPolarisation(frequencies)),
      Reardon: figureOf(reardonOrdinalEntropy(frequencies)),
      concentration_metric1: figureOrNaN(leikConsensus(frequencies)),
      'D.variance': varianceOf(dispersion),
      'lsquared.variance': varianceOf(squared),
      'l.variance': varianceOf(concentration),
      'consensus.variance': consensusVariance(frequencies),
    };
  },
  knownDifferences: [
    {
      path: /^(agreement|polarization|consensus|Reardon)$/,
      reason: 'Nobody is on the scale: no measure of agreement exists; the reference prints 0, 0.5, 1 and 0.',
      appliesTo: (input) => (input as Input).frequencies.every((count) => count === 0),
    },
    {
      path: /./,
      reason: 'A count is negative or missing: refused for every measure, not for some of them.',
      appliesTo: (input) => (input as Input).frequencies.some((count) => count === null || count < 0),
    },
    {
      path: /^(D|lsquared|l)\.variance$/,
      reason:
        'One organisation, shares, all at one step or half at two steps: the reference prints a variance of 0 (or that of one organisation), which claims certainty; ours has none.',
      appliesTo: (input) => hasNoVariance((input as Input).frequencies),
    },
    {
      path: /^(BerryMielke|Kvalseth)$/,
      reason: 'Shares instead of counts: the largest possible variation depends on N, so there is no figure.',
      appliesTo: (input) => !(input as Input).frequencies.every((count) => Number.isInteger(count)),
    },
  ],
};

function hasNoVariance(frequencies: Input['frequencies']): boolean {
  const occupied = frequencies.filter((count) => count !== null && count > 0);
  const inHalves = occupied.length === 2 && occupied[0] === occupied[1];
  return occupied.length < 2 || inHalves || occupied.some((count) => !Number.isInteger(count));
}

/** The reference takes whole counts only here, although the formula needs no more than shares. */
function consensusOfCounts(frequencies: Input['frequencies']) {
  if (frequencies.some((count) => count !== null && !Number.isInteger(count))) {
    return { error: 'Counts must be whole numbers.' };
  }
  return figureOf(tastleWiermanConsensus(frequencies));
}

function consensusVariance(frequencies: Input['frequencies']) {
  const counts = frequencies.filter((count) => count !== null);
  if (counts.some((count) => !Number.isInteger(count))) return { error: 'Counts must be whole numbers.' };
  return agrmtConsensusVariance(counts);
}

function figureOrNa(result: Result) {
  return !result.computable && result.reason === 'too-few-groups' ? null : figureOf(result);
}

function figureOrNaN(result: Result) {
  const undefinedThere = !result.computable && (isEmpty(result) || result.reason === 'undefined-on-scale');
  return undefinedThere ? Number.NaN : figureOf(result);
}

function scaled(result: Result, factor: number) {
  return result.computable ? result.value * factor : figureOrNaN(result);
}

function complement(result: Result) {
  return result.computable ? 1 - result.value : figureOrNaN(result);
}

function varianceOf(result: Result) {
  if (!result.computable) return figureOrNaN(result);
  return result.standardError === null ? Number.NaN : result.standardError.value ** 2;
}

function isEmpty(result: Result): boolean {
  return !result.computable && result.reason === 'too-few-observations';
}
