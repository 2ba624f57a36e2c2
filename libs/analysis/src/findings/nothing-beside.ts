import type { Finding } from './finding.js';

/** The parts of a finding that has no figures of its own to give, no causes and no cautions. */
export const nothingBeside = {
  figures: [],
  causes: [],
  cautions: [],
  detectable: null,
} satisfies Partial<Finding>;
