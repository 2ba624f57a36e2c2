import { jestPreset } from '../../jest.preset.mjs';

export default { ...jestPreset(), testTimeout: 120_000 };
