import type { DataSource } from 'typeorm';
import type { Watched } from '../metrics/metrics.js';
import { laneFigures } from './lanes.js';
import type { LaneFigures } from './lanes.js';
import type { DatabasePulse } from './pulse.js';

/** What is measured of the connections to the database, and of the database itself. */
export function laneMetrics(pool: DataSource, pulse: DatabasePulse): Watched[] {
  const byLane = (value: (figures: LaneFigures) => number) => () =>
    laneFigures(pool).map(([lane, figures]) => ({ labels: { lane: lane.toLowerCase() }, value: value(figures) }));
  return [
    {
      name: 'monitor_database_busy',
      help: 'Transactions under way, of readers and of writers.',
      labelNames: ['lane'],
      read: byLane(({ busy }) => busy),
    },
    {
      name: 'monitor_database_waiting',
      help: 'Transactions that wait for a connection, of readers and of writers.',
      labelNames: ['lane'],
      read: byLane(({ waiting }) => waiting),
    },
    {
      name: 'monitor_database_shed_total',
      help: 'Transactions that were told to come again since the process started, of readers and of writers.',
      labelNames: ['lane'],
      read: byLane(({ shed }) => shed),
    },
    {
      name: 'monitor_database_standbys',
      help: 'Standbys that follow the database.',
      read: async () => (await pulse.beat())?.standbys ?? null,
    },
  ];
}
