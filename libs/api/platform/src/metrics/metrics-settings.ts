import { z } from 'zod';
import { readSettings } from '../config/read-settings.js';

/** Where the metrics are answered; null for nowhere. */
export type MetricsSettings = { host: string; port: number } | null;

const schema = z.object({
  METRICS_PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535, {
      error: (issue) => `found "${String(issue.input)}", wanted a whole number from 1 to 65535, or nothing`,
    })
    .transform(Number)
    .optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
});

/**
 * Reads METRICS_PORT and METRICS_HOST. A port of its own, which nobody but the monitoring reaches: behind a proxy every
 * request comes from the same address, so the public port could not tell who asks.
 */
export function readMetricsSettings(environment: NodeJS.ProcessEnv): MetricsSettings {
  const { METRICS_PORT: port, METRICS_HOST: host } = readSettings(schema, environment);
  return port === undefined ? null : { host, port };
}
