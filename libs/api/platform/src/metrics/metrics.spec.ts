import { describe, expect, it } from '@jest/globals';
import { Metrics } from './metrics.js';

/** The lines of one metric, without what explains it. */
async function linesOf(metrics: Metrics, name: string): Promise<string[]> {
  const { text } = await metrics.print();
  return text.split('\n').filter((line) => line.startsWith(name));
}

describe('the metrics of a process', () => {
  it('count requests by part and status, in cumulative classes of time', async () => {
    const metrics = new Metrics();
    for (const seconds of [0.004, 0.3, 0.3])
      metrics.answered({ method: 'POST', part: 'graphql', status: 200, seconds });
    const lines = await linesOf(metrics, 'monitor_request_duration_seconds');
    expect(lines).toContain('monitor_request_duration_seconds_count{method="POST",part="graphql",status="200"} 3');
    expect(lines).toContain(
      'monitor_request_duration_seconds_bucket{le="0.25",method="POST",part="graphql",status="200"} 1',
    );
    expect(lines).toContain(
      'monitor_request_duration_seconds_bucket{le="0.5",method="POST",part="graphql",status="200"} 3',
    );
  });

  it('read a gauge at the moment they are asked', async () => {
    const metrics = new Metrics();
    let waiting = 1;
    metrics.watch({
      name: 'monitor_waiting',
      help: 'How many wait.',
      labelNames: ['lane'],
      read: () => [{ labels: { lane: 'readers' }, value: waiting }],
    });
    expect(await linesOf(metrics, 'monitor_waiting')).toEqual(['monitor_waiting{lane="readers"} 1']);
    waiting = 7;
    expect(await linesOf(metrics, 'monitor_waiting')).toEqual(['monitor_waiting{lane="readers"} 7']);
  });

  it.each([
    ['is not known', () => null],
    ['cannot be read', () => Promise.reject(new Error('the database is away'))],
  ])('never show a zero for what %s, and go on with the others', async (_why, read) => {
    const metrics = new Metrics();
    metrics.watch({ name: 'monitor_age_seconds', help: 'An age.', read });
    metrics.watch({ name: 'monitor_jobs', help: 'Jobs.', labelNames: ['queue'], read });
    metrics.watch({ name: 'monitor_other', help: 'Another.', read: () => 4 });
    expect(await linesOf(metrics, 'monitor_age_seconds')).toEqual(['monitor_age_seconds Nan']);
    expect(await linesOf(metrics, 'monitor_jobs')).toEqual([]);
    expect(await linesOf(metrics, 'monitor_other')).toEqual(['monitor_other 4']);
  });
});
