import { furnitureOf, PAGE_NOTICES, Public, SIGN_IN_SETTINGS, WEB_BUILD } from '@monitor/api-platform';
import type { PageFurniture, PageNotices, SignInSettings, WebBuild } from '@monitor/api-platform';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { guidePage } from './guide-page.js';

/** How to use the figures, for analysts: a page that needs no script and no sign-in. */
@Controller('guide')
export class GuideController {
  private readonly furniture: PageFurniture;

  constructor(
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
    @Inject(WEB_BUILD) webBuild: WebBuild,
    @Inject(PAGE_NOTICES) private readonly notices: PageNotices,
  ) {
    this.furniture = furnitureOf(webBuild, settings, notices);
  }

  /** The guide, with the addresses of this copy of the service. */
  @Get()
  @Public()
  guide(@Res() response: Response): void {
    // A notice would be shown for longer than it holds.
    const isTelling = this.notices.current().length > 0;
    response.setHeader('Cache-Control', isTelling ? 'no-store' : 'public, max-age=300');
    response.type('html').send(guidePage(this.furniture, this.settings.publicUrl.origin));
  }
}
