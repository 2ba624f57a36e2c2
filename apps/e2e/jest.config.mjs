import { jestPreset } from '../../jest.preset.mjs';

// One product at a time: each spec starts one of its own.
export default { ...jestPreset(), testTimeout: 120_000, maxWorkers: 1 };
