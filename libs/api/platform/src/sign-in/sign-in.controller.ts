import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../graphql/operation-access.js';
import { currentRequestId } from '../logging/request-context.js';
import { WEB_BUILD } from '../web/web-build.js';
import type { WebBuild } from '../web/web-build.js';
import { signInFailedPage } from './people-page/sign-in-failed-page.js';
import { sessionCookieName } from './session/session-cookie.js';
import { endSession } from './session/session-steps.js';
import type { SignInSettings } from './settings/provider-settings.js';
import { SIGN_IN_SETTINGS } from './sign-in-tokens.js';
import { SignInService } from './sign-in.service.js';

@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
    @Inject(WEB_BUILD) private readonly furniture: WebBuild,
  ) {}

  @Get('sign-in')
  @Public()
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { publicUrl } = this.settings;
    // The session cookie must belong to the host that the provider sends people back to.
    const isElsewhere = request.headers.host !== publicUrl.host && publicUrl.protocol === 'http:';
    if (isElsewhere) return response.redirect(303, new URL(request.originalUrl, publicUrl).href);
    response.redirect(303, await this.signIn.begin(request));
  }

  @Get('sign-in/callback')
  @Public()
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const landing = await this.signIn.finish(request);
    if (landing !== null) return response.redirect(303, landing);
    response.status(400).type('html').send(signInFailedPage(this.furniture, currentRequestId()));
  }

  @Post('sign-out')
  @Public()
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    await endSession(request);
    response.clearCookie(sessionCookieName(this.settings.publicUrl), { path: '/' });
    response.redirect(303, '/');
  }
}
