import type { DataSource } from 'typeorm';
import type { Watched } from '../metrics/metrics.js';
import { poolFigures } from './lanes/lanes.js';
import type { LaneFigures } from './lanes/lane.js';

/** What is measured of the connections that answer requests: by lane, which is the kind of work that holds them. */
export function laneMetrics(pool: DataSource): Watched[] {
  const byLane = (name: string, help: string, value: (figures: LaneFigures) => number): Watched => ({
    name,
    help,
    labelNames: ['lane'],
    read: () =>
      Object.entries(poolFigures(pool).lanes).map(([lane, figures]) => ({
        labels: { lane: lane.toLowerCase() },
        value: value(figures),
      })),
  });
  return [
    byLane('monitor_database_busy', 'Transactions under way in each lane.', ({ busy }) => busy),
    byLane('monitor_database_waiting', 'Transactions of each lane that wait for a connection.', (lane) => lane.waiting),
    byLane(
      'monitor_database_shed_total',
      'Transactions of each lane that were told to come again since the process started.',
      ({ shed }) => shed,
    ),
  ];
}
