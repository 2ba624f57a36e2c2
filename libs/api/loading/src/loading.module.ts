import { Module } from '@nestjs/common';
import { LoadingResolver } from './loading.resolver.js';
import { LoadingService } from './loading.service.js';
import { LoadedAnswersResolver } from './organisation/loaded-answers.resolver.js';
import { LoadedAnswersService } from './organisation/loaded-answers.service.js';
import { UploadController } from './upload/upload.controller.js';

/** Published collections, loaded beside returns by two administrators. */
@Module({
  controllers: [UploadController],
  providers: [LoadingResolver, LoadingService, LoadedAnswersResolver, LoadedAnswersService],
})
export class LoadingModule {}
