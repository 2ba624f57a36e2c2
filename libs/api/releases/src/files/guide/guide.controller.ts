import { furnitureOf, Public, SIGN_IN_SETTINGS, WEB_BUILD } from '@monitor/api-platform';
import type { SignInSettings, WebBuild } from '@monitor/api-platform';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { guidePage } from './guide-page.js';

/** How to use the figures, for analysts: a page that needs no script and no sign-in. */
@Controller('guide')
export class GuideController {
  private readonly text: string;

  constructor(@Inject(SIGN_IN_SETTINGS) settings: SignInSettings, @Inject(WEB_BUILD) webBuild: WebBuild) {
    this.text = guidePage(furnitureOf(webBuild, settings), settings.publicUrl.origin);
  }

  /** The guide, with the addresses of this copy of the service. */
  @Get()
  @Public()
  guide(@Res() response: Response): void {
    response.setHeader('Cache-Control', 'public, max-age=300');
    response.type('html').send(this.text);
  }
}
