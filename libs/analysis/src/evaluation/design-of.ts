import { formatCount } from '@monitor/domain';
import { adoptionEffect } from '@monitor/statistics';
import type { AdoptionEffect, Result } from '@monitor/statistics';
import type { ComparedOrganisation, ComparedOrganisations } from './adoption-of.js';
import type { EvaluationDesign } from './evaluation-result.js';
import { leftOutReasons } from './left-out.js';
import { roundedShare } from './rounded-effect.js';

/** Adopters, and others, from which on an effect is told: no organisation can be worked out from the mean of ten. */
export const fewestCompared = 10;
/** Organisations behind a part of an answer, or that two answers differ by: what is published of people begins with five. */
export const fewestShown = 5;
/** Numbers of adopters that are tried: what it would take. */
const triedAdopters = [10, 20, 40, 80, 160, 320];

/** What is known of a question before an outcome is looked at. */
export function designOf(
  { organisations, leftOut }: ComparedOrganisations,
  effect: Result<AdoptionEffect>,
  { lag, quarterIds }: { lag: number; quarterIds: readonly string[] },
): EvaluationDesign {
  const within = organisations.filter(({ adoptedAt }) => adoptedAt !== null);
  const counts = { adopters: within.length, comparisons: organisations.length - within.length };
  const refusal = refusalOf(counts, effect);
  return {
    ...counts,
    leftOut: leftOutReasons.map((reason) => ({ reason, organisations: leftOut.get(reason) ?? 0 })),
    adoptions: quarterIds.map((quarterId, at) => ({
      quarterId,
      organisations: within.filter(({ adoptedAt }) => adoptedAt === at).length,
    })),
    reversals: within.filter(({ isReversed }) => isReversed).length,
    strata: new Set(organisations.map(({ stratum }) => stratum)).size,
    detectable:
      refusal === null && effect.computable && effect.detectable !== null ? roundedShare(effect.detectable) : null,
    detectableByAdopters:
      refusal === null && effect.computable ? detectableBy(organisations, { effect: effect.value, lag }) : [],
    refusal,
  };
}

function refusalOf(
  { adopters, comparisons }: Pick<EvaluationDesign, 'adopters' | 'comparisons'>,
  effect: Result<AdoptionEffect>,
): string | null {
  if (Math.min(adopters, comparisons) < fewestCompared) {
    return `${formatCount(adopters)} organisations adopted within these quarters and ${formatCount(comparisons)} did not; it takes ${String(fewestCompared)} of each, so that no single organisation shows.`;
  }
  return effect.computable ? null : effect.message;
}

/** What would show if so many had adopted half way, with the effect that there is taken off. */
function detectableBy(
  organisations: readonly ComparedOrganisation[],
  { effect, lag }: { effect: number; lag: number },
): EvaluationDesign['detectableByAdopters'] {
  const most = organisations.length - fewestCompared;
  return triedAdopters
    .filter((adopters) => adopters <= most)
    .map((adopters) => {
      const tried = adoptionEffect({ units: asIfAdopted(organisations, { adopters, effect }), lag, draws: 199 });
      const detectable = tried.computable && tried.detectable !== null ? roundedShare(tried.detectable) : null;
      return { adopters, detectable };
    });
}

function asIfAdopted(
  organisations: readonly ComparedOrganisation[],
  { adopters, effect }: { adopters: number; effect: number },
): ComparedOrganisation[] {
  const ordered = [...organisations].sort((a, b) => ((a.stratum ?? '') < (b.stratum ?? '') ? -1 : 1));
  return ordered.map((each, at) => {
    const isAdopter = Math.floor(((at + 1) * adopters) / ordered.length) > Math.floor((at * adopters) / ordered.length);
    const outcomes = each.outcomes.map((outcome, period) =>
      each.adoptedAt !== null && period >= each.adoptedAt ? outcome - effect : outcome,
    );
    return { ...each, outcomes, adoptedAt: isAdopter ? Math.ceil(outcomes.length / 2) : null };
  });
}
