export { berryMielkeVariation, kvalsethVariation } from './berry-mielke-variation.js';
export { blairLacyConcentration, blairLacySquaredConcentration } from './blair-lacy-concentration.js';
export { leikConsensus, leikDispersion } from './leik-dispersion.js';
export { reardonOrdinalEntropy, shannonEntropy } from './ordinal-entropy.js';
export { reynalQuerolPolarisation } from './reynal-querol-polarisation.js';
export { polarisation, vanDerEijkAgreement } from './van-der-eijk-agreement.js';
