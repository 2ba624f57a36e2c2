import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let metricsPort: number;

beforeAll(async () => {
  metricsPort = await freePort();
  server = await startTestApi({ METRICS_PORT: String(metricsPort) });
});

afterAll(() => server.stop());

const askMetrics = (path = '/metrics') => fetch(`http://127.0.0.1:${metricsPort}${path}`);

describe('what a process measures of itself', () => {
  it('is answered on a port of its own, as text that Prometheus reads', async () => {
    await fetch(`${server.baseUrl}/health/ready`);
    const answer = await askMetrics();
    expect(answer.headers.get('content-type')).toContain('text/plain');
    const text = await answer.text();
    expect(text).toMatch(/^monitor_request_duration_seconds_count\{method="GET",part="health",status="200"\} [1-9]/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  it('is nothing else there, and not to be had on the port of the product', async () => {
    expect((await askMetrics('/graphql')).status).toBe(404);
    const answer = await fetch(`${server.baseUrl}/metrics`);
    expect(await answer.text()).not.toContain('monitor_request_duration_seconds');
  });

  it('says how much work waits and has failed', async () => {
    await server.database.query(
      `INSERT INTO jobs.job (name, state, start_after) VALUES ('publication-build', 'failed', now()),
         ('publication-build', 'created', now()), ('publication-build', 'created', now() + interval '1 day')`,
    );
    const text = await (await askMetrics()).text();
    expect(text).toContain('monitor_queue_jobs{queue="publication-build",state="failed"} 1');
    expect(text).toContain('monitor_queue_jobs{queue="publication-build",state="created"} 1');
  });

  it('grows by a fixed number of lines at most, whatever is asked for', async () => {
    const ask = async () => (await (await askMetrics()).text()).match(/^monitor_request_.*$/gm)?.length;
    for (const method of ['GET', 'MOVE']) await fetch(`${server.baseUrl}/a`, { method }).catch(() => undefined);
    const before = await ask();
    for (let index = 0; index < 30; index += 1) await fetch(`${server.baseUrl}/a${index}/${index}`);
    for (const method of ['PURGE', 'LOCK']) await fetch(`${server.baseUrl}/a`, { method }).catch(() => undefined);
    expect(await ask()).toBe(before);
  });
});
