import { registerEnum } from '@monitor/api-platform';
import { changeWayMeaning, changeWays } from '@monitor/domain';

export const ChangeWayEnum = registerEnum({
  name: 'ChangeWay',
  description: 'How a cell of an answer came to hold something else.',
  values: changeWays,
  meaning: changeWayMeaning,
});
