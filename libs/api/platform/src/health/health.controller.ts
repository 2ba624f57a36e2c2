import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '../access/operation-access.js';
import { ServiceNotices } from '../notices/service-notices.js';
import { Readiness } from './readiness.js';

const retryAfterSeconds = '2';

@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly notices: ServiceNotices,
  ) {}

  /** The process runs. */
  @Get('live')
  @Public()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** The process can serve requests; what it cannot do at the moment is told beside. */
  @Get('ready')
  @Public()
  async ready(@Res() response: Response): Promise<void> {
    const unready = await this.readiness.check();
    const notices = this.notices.forOperators().map(({ message }) => message);
    if (unready === null) return void response.json({ status: 'ready', ...(notices.length > 0 && { notices }) });
    response.status(503).setHeader('Retry-After', retryAfterSeconds);
    response.json({ status: 'not ready', waitingFor: unready });
  }
}
