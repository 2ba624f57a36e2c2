import type { Warning } from '../../result/index.js';
import type { FitBeforeAdoption } from './what-placebos-show.js';

/** Adopters that are followed this much less closely than others make a poor case, whatever p says. */
const poorFit = 0.05;

/** What a reader of an effect beside placebos ought to know. */
export function warningsOfPlacebos({
  placebos,
  fitBefore,
  significance,
}: {
  placebos: number;
  fitBefore: FitBeforeAdoption;
  significance: number;
}): Warning[] {
  const warnings: Warning[] = [];
  const smallest = 1 / (1 + placebos);
  if (smallest > significance + 1e-9) {
    const message = `With ${placebos} placebos p cannot fall below ${smallest.toFixed(3)}: no verdict at ${(100 * significance).toFixed(0)}% is possible, however large the effect.`;
    warnings.push({ code: 'weak-design', message });
  }
  if (placebos >= 1 / poorFit - 1 && fitBefore.shareAsPoor <= poorFit + 1e-9) {
    const message = `Before adoption the weighted comparison follows the adopters less closely than it follows nineteen in twenty placebos: what comes after may be no effect.`;
    warnings.push({ code: 'weak-design', message });
  }
  return warnings;
}
