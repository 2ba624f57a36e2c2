import { allArrangements, countArrangements, drawnArrangements } from '../../permutation/label-arrangements.js';
import type { ArrangedStatistics } from '../randomisation/effects-not-rejected.js';
import { ContrastsOfAdoption } from './adoption-contrasts.js';
import type { AdoptionPanel } from './adopting-units.js';

/** The contrasts of outcomes, and of adoption itself, under arrangements of who adopts when. */
export interface RearrangedContrasts extends ArrangedStatistics {
  /** Whether every arrangement that there is was gone through; else the observed one and draws. */
  isExact: boolean;
  /** Both by period since adoption: one array an arrangement. */
  outcomeByRelative: Float64Array[];
  slopeByRelative: Float64Array[];
}

/** Goes through arrangements within strata: all of them up to `draws` + 1, else as many draws beside the observed one. */
export function rearrange(panel: AdoptionPanel, { draws, seed }: { draws: number; seed: number }): RearrangedContrasts {
  const { labels, strata } = panel;
  const isExact = countArrangements(labels, strata, draws + 1) <= draws + 1;
  const arrangements = isExact ? allArrangements(labels, strata) : drawnArrangements(labels, strata, { draws, seed });
  const outcome: number[] = [];
  const slope: number[] = [];
  const outcomeByRelative: Float64Array[] = [];
  const slopeByRelative: Float64Array[] = [];
  const contrasts = new ContrastsOfAdoption(panel);
  const add = (arranged: Int32Array) => {
    const own = contrasts.of(panel.outcomes, arranged);
    // Some arrangements leave no adopter with anybody to be compared with: they cannot show anything, and count as 0.
    outcome.push(Number.isFinite(own.overall) ? own.overall : 0);
    outcomeByRelative.push(own.byRelative.slice());
    const ofAdoption = contrasts.of(panel.adopted, arranged);
    slope.push(Number.isFinite(ofAdoption.overall) ? ofAdoption.overall : 0);
    slopeByRelative.push(ofAdoption.byRelative.slice());
  };
  if (!isExact) add(labels);
  arrangements.each(add);
  return {
    ...{ isExact, outcomeByRelative, slopeByRelative },
    ...{ outcome: Float64Array.from(outcome), slope: Float64Array.from(slope) },
  };
}
