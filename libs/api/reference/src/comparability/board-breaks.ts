import { breaksOfSuccessions } from '@monitor/domain';
import { icbPeriodsFrom2026 } from '../areas/icb-periods-from-2026.js';
import { icbPeriodsUntil2026 } from '../areas/icb-periods-until-2026.js';
import { icbSuccessions } from '../areas/icb-successions.js';
import { shortAreaName } from '../areas/short-area-name.js';
import type { Recorder } from './record-breaks.query.js';

const names = new Map([...icbPeriodsUntil2026, ...icbPeriodsFrom2026].map(({ code, name }) => [code, name]));

/** The breaks that the product comes with: those of the boards that were merged and divided on 1 April 2026. */
export const boardBreaks = breaksOfSuccessions(icbSuccessions, (code) => shortAreaName(names.get(code) ?? code));

/** Who recorded them, and why. */
export const boardBreaksRecorder: Recorder = {
  by: 'product',
  byName: 'this service',
  reason: 'Made from the records of which boards took over from which',
};
