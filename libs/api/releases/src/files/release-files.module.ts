import { Module } from '@nestjs/common';
import { GuideController } from './guide/guide.controller.js';
import { ReleaseAccess } from './http/release-access.service.js';
import { ReleasesController } from './http/releases.controller.js';
import { KeptFiles } from './kept/kept-files.js';

/** Publications as files, with the guide to them. Needs somebody to say where they are kept (`RELEASES_DIRECTORY`). */
@Module({
  controllers: [ReleasesController, GuideController],
  providers: [KeptFiles, ReleaseAccess],
  exports: [KeptFiles],
})
export class ReleaseFilesModule {}
