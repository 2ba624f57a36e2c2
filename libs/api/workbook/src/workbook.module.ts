import { Module } from '@nestjs/common';
import { WorkbookService } from './desk/workbook.service.js';
import { WorkbookController } from './http/workbook.controller.js';
import { WorkbookThread } from './thread/workbook-thread.js';

/** Returns as workbooks. Needs somebody to provide the desk at which returns are opened and saved (`ReturnDesk`). */
@Module({
  controllers: [WorkbookController],
  providers: [WorkbookService, WorkbookThread],
})
export class WorkbookModule {}
