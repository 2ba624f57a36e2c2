import type { ReadBlock } from './block.js';

/** The one place where a block is read against a table. */
export const readBlock: ReadBlock = () => {
  throw new Error('To be connected.');
};
