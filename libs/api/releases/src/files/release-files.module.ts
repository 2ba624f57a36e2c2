import { Module } from '@nestjs/common';
import { ReleaseAccess } from './http/release-access.service.js';
import { ReleasesController } from './http/releases.controller.js';
import { KeptFiles } from './kept/kept-files.js';

/** Publications as files. Needs somebody to say where they are kept (`RELEASES_DIRECTORY`). */
@Module({
  controllers: [ReleasesController],
  providers: [KeptFiles, ReleaseAccess],
  exports: [KeptFiles],
})
export class ReleaseFilesModule {}
