import { krippendorffAlpha, tastleWiermanConsensus } from '@monitor/statistics';
import type { RatingTable } from '@monitor/statistics';
import { figureOf } from '../spell-result.js';
import type { PanelInput, RegionalPanel } from './panel-input.js';
import { leikDispersion, vanDerEijkAgreement } from '../measures/ordinal-consensus/index.js';

const steps = [1, 2, 3, 4, 5];

/** How far the organisations of each region agree on where their actions stand. */
export function implementationRows(input: PanelInput, panel: RegionalPanel) {
  return panel.regions.map((region) => {
    const members = panel.organisations.filter((organisation) => panel.regionOf.get(organisation) === region);
    const table = statusTable(input, members);
    const frequencies = steps.map((step) => table.flat().filter((status) => status === step).length);
    return {
      region,
      frequencies,
      agreement_A: figureOf(vanDerEijkAgreement(frequencies)),
      leik_D: figureOf(leikDispersion(frequencies)),
      consensus: figureOf(tastleWiermanConsensus(frequencies)),
      krippendorff_ordinal: figureOf(krippendorffAlpha(table, { metric: 'ordinal' })),
    };
  });
}

export function agreementOfAll(input: PanelInput, panel: RegionalPanel) {
  return figureOf(krippendorffAlpha(statusTable(input, panel.organisations), { metric: 'ordinal' }));
}

/** Actions are the units, organisations the raters. */
function statusTable({ status }: PanelInput, organisations: readonly string[]): RatingTable {
  const actions = [...new Set(status.action)].sort();
  const stated = new Map(status.org.map((org, index) => [`${org}|${status.action[index]}`, status.status[index]]));
  return actions.map((action) => organisations.map((org) => stated.get(`${org}|${action}`) ?? null));
}
