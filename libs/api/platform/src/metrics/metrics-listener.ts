import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { OperatorError } from '../config/operator-error.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { Metrics } from './metrics.js';
import type { MetricsSettings } from './metrics-settings.js';

/** Injection token of the MetricsSettings. */
export const METRICS_SETTINGS = Symbol('where the metrics are answered');

/** Answers `GET /metrics` on the port of the metrics, where there is one, until the process ends. */
@Injectable()
export class MetricsListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | null = null;

  constructor(
    private readonly metrics: Metrics,
    @Inject(METRICS_SETTINGS) private readonly settings: MetricsSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings === null) return;
    const { host, port } = this.settings;
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', (failure) => reject(cannotListen(failure, this.settings)));
      server.listen(port, host, resolve);
    });
    this.server = server;
    this.logger.info({ host, port }, 'metrics are answered');
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Wanted: GET /metrics\n');
      return;
    }
    try {
      const { text, mediaType } = await this.metrics.print();
      response.writeHead(200, { 'content-type': mediaType }).end(text);
    } catch (failure) {
      this.logger.warn({ err: failure }, 'the metrics could not be read');
      response.writeHead(500, { 'content-type': 'text/plain' }).end('The metrics could not be read.\n');
    }
  }
}

function cannotListen(failure: Error, settings: MetricsSettings): Error {
  const code = 'code' in failure ? String(failure.code) : 'unknown';
  return new OperatorError(
    `METRICS_PORT: ${settings?.host}:${settings?.port} cannot be listened on (${code}). Choose another port, or leave METRICS_PORT empty.`,
  );
}
