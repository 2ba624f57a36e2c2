import { FindingBlock } from './FindingBlock.js';
import type { ShownFinding } from './finding-labels.js';

/** The first line of a page of comparison: a finding, or a plain sentence where nothing is decided. */
export type LedeFinding = ShownFinding | { sentence: string };

/** What the page has found, as the API words it, read out anew when a choice changes it. */
export function Lede({ finding, isFolded = false }: { finding: LedeFinding | null; isFolded?: boolean }) {
  if (finding !== null && 'verdict' in finding) return <FindingBlock finding={finding} isLede isFolded={isFolded} />;
  return <div aria-live="polite">{finding !== null && <p className="nhsuk-lede-text">{finding.sentence}</p>}</div>;
}
