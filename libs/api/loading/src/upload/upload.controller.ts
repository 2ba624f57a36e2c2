import type { Readable } from 'node:stream';
import { CurrentActor, NeedsRoom, RequiresPermission } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { Actor, MappingFault } from '@monitor/domain';
import { Controller, HttpCode, Inject, Param, Put, Req } from '@nestjs/common';
import { LoadingService } from '../loading.service.js';
import { withUpload } from './keep-upload.js';

/** The file of a collection, which is too large for GraphQL. */
@Controller('loading')
export class UploadController {
  constructor(@Inject(LoadingService) private readonly service: LoadingService) {}

  /** Reads the file in and checks it; answers with what is wrong with the mapping, nothing where it fits the file. */
  @Put('collections/:id/file')
  @HttpCode(200)
  @RequiresPermission('collection:load')
  @NeedsRoom('MUCH')
  async readIn(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Req() request: Readable & { headers: Record<string, string | undefined> },
  ): Promise<{ faults: MappingFault[] }> {
    if (!(request.headers['content-type'] ?? '').startsWith('text/csv')) {
      throw new DomainError('INPUT_NOT_UNDERSTOOD', 'Send the file as it is, with “Content-Type: text/csv”.');
    }
    return { faults: await withUpload(request, (bytes) => this.service.readIn(actor, { id, bytes })) };
  }
}
