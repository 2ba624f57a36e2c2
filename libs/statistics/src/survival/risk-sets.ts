import type { Spell } from './spell.js';

/** How many spells were open just before a time, and how many ended at it. */
export interface RiskSet {
  time: number;
  atRisk: number;
  events: number;
  competing: number;
}

/** The times at which any spell ended, in order, with who was still waiting. Those last seen at a time count as waiting. */
export function riskSets(spells: readonly Pick<Spell, 'duration' | 'end'>[]): RiskSet[] {
  const counts = new Map<number, { leaving: number; events: number; competing: number }>();
  for (const { duration, end } of spells) {
    const at = counts.get(duration) ?? { leaving: 0, events: 0, competing: 0 };
    at.leaving += 1;
    if (end === 'event') at.events += 1;
    if (end === 'competing') at.competing += 1;
    counts.set(duration, at);
  }
  const sets: RiskSet[] = [];
  let atRisk = spells.length;
  for (const [time, { leaving, events, competing }] of [...counts].sort(([one], [other]) => one - other)) {
    if (events + competing > 0) sets.push({ time, atRisk, events, competing });
    atRisk -= leaving;
  }
  return sets;
}
