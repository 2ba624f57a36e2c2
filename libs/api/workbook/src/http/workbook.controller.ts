import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import { DomainError, workbookType } from '@monitor/domain';
import type { Actor, WorkbookAnswer } from '@monitor/domain';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { WorkbookService } from '../desk/workbook.service.js';

const statusOf = {
  REFUSED: 422,
  FAULTS: 422,
  CONFLICTS: 409,
  PREVIEW: 200,
  SAVED: 200,
} as const satisfies Record<WorkbookAnswer['outcome'], number>;

/** A return as a workbook: to be downloaded, and sent in again filled in. */
@Controller('returns/:organisation/:quarter/workbook.xlsx')
export class WorkbookController {
  constructor(@Inject(WorkbookService) private readonly workbooks: WorkbookService) {}

  /** The return as it stands, to be filled in. */
  @Get()
  @RequiresPermission('return:edit')
  async download(
    @CurrentActor() actor: Actor,
    @Param('organisation') organisationCode: string,
    @Param('quarter') quarterId: string,
    @Res() response: Response,
  ): Promise<void> {
    const bytes = await this.workbooks.download(actor, { organisationCode, quarterId });
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Disposition', `attachment; filename="${nameOfFile(organisationCode, quarterId)}"`);
    response.type(workbookType).send(Buffer.from(bytes));
  }

  /** Saves a workbook that was filled in, all of it or nothing; with `dryRun=true` only says what would change. */
  @Post()
  @RequiresPermission('return:edit')
  async send(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Query('dryRun') dryRun: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { organisation = '', quarter = '' } = request.params as Record<string, string>;
    const address = { organisationCode: organisation, quarterId: quarter };
    const bytes = bytesOf(request.body);
    const answer = await (dryRun === 'true'
      ? this.workbooks.preview(actor, address, bytes)
      : this.workbooks.apply(actor, address, bytes));
    response.setHeader('Cache-Control', 'no-store');
    response.status(statusOf[answer.outcome]).json(answer);
  }
}

function nameOfFile(organisationCode: string, quarterId: string): string {
  return `return-${organisationCode}-${quarterId}.xlsx`.replace(/[^A-Za-z0-9.-]/g, '-');
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  throw new DomainError('INPUT_NOT_UNDERSTOOD', `Send the workbook itself as the body, as ${workbookType}.`);
}
