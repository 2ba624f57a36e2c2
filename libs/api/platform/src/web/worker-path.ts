/** Where browsers look for the worker, and look again with every page: it never moves, or old ones would stay for ever. */
export const workerPath = '/service-worker.js';
