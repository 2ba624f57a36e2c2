import type { Succession } from '@monitor/domain';

const effectiveOn = '2026-04-01';

function merger(predecessorCode: string, successorCode: string): Succession {
  const source = 'ODS succession records for 1 April 2026';
  return { predecessorCode, successorCode, effectiveOn, type: 'MERGER', weight: 1, source };
}

function split(predecessorCode: string, successorCode: string, source: string, weight: number): Succession {
  return { predecessorCode, successorCode, effectiveOn, type: 'SPLIT', weight, source };
}

const byPopulation = 'Split by small area; population weights used by NHS England analysts';
/** Of the practices listed in January 2022: 106 of 137 (QM7) in Hertfordshire, 60 of 92 (QJG) in Suffolk. */
const bySubIcbLocation = 'Split by sub-ICB location; shares of GP practices in the NHS Digital mapping of January 2022';

/** Which boards took over from the twelve abolished on 31 March 2026: nine mergers and three splits, sixteen links. */
export const icbSuccessions: readonly Succession[] = [
  merger('QMJ', 'Z9B2Z'),
  merger('QRV', 'Z9B2Z'),
  merger('QNX', 'S9B9J'),
  merger('QXU', 'S9B9J'),
  merger('QU9', 'S0E4D'),
  merger('QH8', 'D7T5G'),
  merger('QHG', 'S1Y5D'),
  merger('QUE', 'S1Y5D'),
  merger('QMM', 'T6Y0W'),
  split('QNQ', 'S0E4D', byPopulation, 0.5886),
  split('QNQ', 'QRL', byPopulation, 0.2293),
  split('QNQ', 'S9B9J', byPopulation, 0.182),
  split('QJG', 'D7T5G', bySubIcbLocation, 0.347826),
  split('QJG', 'T6Y0W', bySubIcbLocation, 0.652174),
  split('QM7', 'S1Y5D', bySubIcbLocation, 0.773723),
  split('QM7', 'D7T5G', bySubIcbLocation, 0.226277),
];
