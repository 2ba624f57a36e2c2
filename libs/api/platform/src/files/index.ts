export { writeWhole } from './write-whole.js';
