import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RouteClass } from './route-class.js';

/** One value of a gauge, with what tells it from the others of the same name. */
export interface LabelledValue {
  labels: Readonly<Record<string, string>>;
  value: number;
}

/** What a gauge is and how its present value is read. */
export interface Watched {
  /** As Prometheus has it: `monitor_`, what is measured, and the unit. */
  name: string;
  /** What it says, for whoever reads it beside the figure. */
  help: string;
  /** Names of the labels of its values; none for a gauge of one value. */
  labelNames?: readonly string[];
  /** Reads it; null or a failure leaves the gauge out, which an alarm may ask for. */
  read: () => Promise<number | readonly LabelledValue[] | null> | number | readonly LabelledValue[] | null;
}

/** One request that has been answered. */
export interface AnsweredRequest {
  method: string;
  part: RouteClass;
  status: number;
  seconds: number;
}

/** From an answer out of memory to the longest that a statement may run. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30];

/**
 * What the process measures of itself, in the format of Prometheus. Only counts, times and sizes: no label holds a name,
 * a code of an organisation or anything that somebody has written.
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'monitor_request_duration_seconds',
    help: 'Seconds from the arrival of a request to the end of its answer, by method, part of the product and status.',
    labelNames: ['method', 'part', 'status'],
    buckets,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts a request and the time that it took. */
  answered({ method, part, status, seconds }: AnsweredRequest): void {
    this.requests.observe({ method, part, status: String(status) }, seconds);
  }

  /** Adds a gauge whose value is read whenever the metrics are asked for. */
  watch({ name, help, labelNames = [], read }: Watched): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      collect: async (): Promise<void> => {
        gauge.reset();
        const value = await Promise.resolve()
          .then(read)
          .catch(() => null);
        // Without labels a gauge that was reset says 0: what cannot be read must not look like a measured zero.
        if (value === null) return labelNames.length === 0 ? gauge.set(Number.NaN) : undefined;
        for (const each of typeof value === 'number' ? [{ labels: {}, value }] : value)
          gauge.set(each.labels, each.value);
      },
    });
  }

  /** The names of everything that is measured. */
  names(): string[] {
    return this.registry.getMetricsAsArray().map(({ name }) => name);
  }

  /** Everything as text, and the media type of it. */
  async print(): Promise<{ text: string; mediaType: string }> {
    return { text: await this.registry.metrics(), mediaType: this.registry.contentType };
  }
}
