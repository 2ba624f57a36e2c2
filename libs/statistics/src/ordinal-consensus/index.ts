export { tastleWiermanConsensus } from './tastle-wierman-consensus.js';
