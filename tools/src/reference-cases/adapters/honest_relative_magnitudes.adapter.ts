import { breakdownBound, honestBounds } from '@monitor/statistics';
import type { HonestInterval } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { acceptedOnGrid, questionOf, scaleOf, setsOf, toleranceOf } from '../honest/recorded-study.js';
import type { CaseScale, HonestInput } from '../honest/recorded-study.js';

interface Input extends HonestInput {
  m_bar: number[];
}

/** Of the case computed last: recorded limits are off by steps and draws in its scale. */
let scale: CaseScale = { error: 0, reach: 0 };

/** The grid of bounds on which the recorded breakdown values lie. */
const boundStep = 4 / 1024;

/** Honest bounds under relative magnitudes. */
export const adapter: Adapter = {
  file: 'honest_relative_magnitudes.json',
  compute(input) {
    const asked = input as Input;
    const plain = honestBounds(questionOf(asked, 'relative-magnitudes', 0, 'conditional'));
    if (!plain.computable) return { error: plain.message };
    scale = scaleOf(asked, 'relative-magnitudes', 0);
    return {
      original: setsOf(plain).original,
      by_m_bar: asked.m_bar.map((bound) => {
        const find = (interval: HonestInterval) =>
          honestBounds(questionOf(asked, 'relative-magnitudes', bound, interval));
        const found = find('conditional');
        const conditional = acceptedOnGrid(found, scale.reach);
        return {
          m_bar: bound,
          identified_set_at_betahat: found.computable ? setsOf(found).identified : null,
          conditional,
          conditional_lf: acceptedOnGrid(find('least-favourable'), scale.reach),
          conditional_package_grid1000: conditional,
        };
      }),
      breakdown_m_bar_conditional: breakdownOf(asked, 'conditional'),
      breakdown_m_bar_conditional_lf: breakdownOf(asked, 'least-favourable'),
    };
  },
  toleranceFor(path) {
    if (path.startsWith('breakdown_m_bar_conditional_lf')) return { relative: 0, absolute: 0.05 };
    if (path.startsWith('breakdown_m_bar_conditional')) return { relative: 0, absolute: boundStep };
    return toleranceOf(path, scale);
  },
};

function breakdownOf(input: Input, interval: HonestInterval) {
  const found = breakdownBound({ ...questionOf(input, 'relative-magnitudes', 0, interval), draws: 1000 });
  if (!found.computable) return { notComputable: found.message };
  const value = Math.ceil(found.value / boundStep) * boundStep;
  return { value, lower: value - boundStep };
}
