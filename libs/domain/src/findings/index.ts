export { findingAnchors } from './explanation-anchors.js';
export { fewestInVerdict } from './fewest-in-verdict.js';
export { fewestSteadied } from './fewest-steadied.js';
export { cautionLabels, verdictLabels } from './finding-labels.js';
export { workedExamples } from './worked-examples.js';
