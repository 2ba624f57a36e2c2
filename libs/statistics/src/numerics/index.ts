export { normalCdf, normalDensity, normalQuantile, normalUpperTail } from './normal.js';
