import { changeInMatrixMeaning, changesInMatrix } from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';

/** Of every area, and of every gap of one area. */
export const ChangeInMatrixEnum = registerEnum({
  name: 'ChangeInMatrix',
  description: 'What has become of a gap since a year before, among the same organisations.',
  values: changesInMatrix,
  meaning: changeInMatrixMeaning,
});
