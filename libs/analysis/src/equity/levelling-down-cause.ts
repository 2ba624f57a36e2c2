import type { StratifierDefinition } from '@monitor/domain';
import type { Cause } from '../findings/finding.js';
import { levellingSentence } from '../findings/words/cause-words.js';
import { groupInWords } from '../findings/words/phrases.js';
import type { EquityPoint } from './equity-point.js';

/** The cause of a gap that closed the wrong way: in an area of a view, or, without one, in the area of the finding. */
export function levellingDown(
  area: { code: string; name: string } | null,
  { compared, difference }: Pick<EquityPoint, 'compared' | 'difference'>,
  definition: StratifierDefinition,
): Cause {
  const [high, low] = [compared?.high, compared?.low].map((code) => groupInWords(definition, code));
  const ends = { ahead: high ?? '', behind: low ?? '' };
  const turned = (difference.value ?? 0) < 0 ? { ahead: ends.behind, behind: ends.ahead } : ends;
  const sentence = levellingSentence(area?.name ?? null, turned);
  return { kind: 'LEVELLING_DOWN', subject: area?.code ?? null, figure: null, sentence };
}
