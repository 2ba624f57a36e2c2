import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../access/operation-access.js';
import { currentRequestId } from '../logging/request-context.js';
import { NeedsRoom } from '../access/needed-room.js';
import { WEB_BUILD } from '../web/web-build.js';
import type { WebBuild } from '../web/web-build.js';
import { furnitureOf } from './people-page/furniture-of.js';
import type { PageFurniture, PageNotices } from './people-page/page.js';
import { signInFailedPage } from './people-page/sign-in-failed-page.js';
import { signedOutPage } from './people-page/signed-out-page.js';
import { returnPath } from './return-path.js';
import { cookieOptions, sessionCookieName } from './session/session-cookie.js';
import type { SignInSettings } from './settings/provider-settings.js';
import { PAGE_NOTICES, SIGN_IN_SETTINGS } from './sign-in-tokens.js';
import { SignInService } from './sign-in.service.js';

@Controller()
export class SignInController {
  private readonly furniture: PageFurniture;

  constructor(
    private readonly signIn: SignInService,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
    @Inject(WEB_BUILD) webBuild: WebBuild,
    @Inject(PAGE_NOTICES) notices: PageNotices,
  ) {
    this.furniture = furnitureOf(webBuild, settings, notices);
  }

  @Get('sign-in')
  @Public()
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { publicUrl } = this.settings;
    const returnTo = returnPath(request.query['returnTo'], publicUrl);
    // The cookies must belong to the host that the provider sends people back to.
    const isAnew = request.query['again'] === 'yes';
    const isElsewhere = request.headers.host !== publicUrl.host && publicUrl.protocol === 'http:';
    if (isElsewhere) {
      const again = isAnew ? 'again=yes&' : '';
      return response.redirect(303, `${publicUrl.origin}/sign-in?${again}returnTo=${encodeURIComponent(returnTo)}`);
    }
    response.redirect(303, await this.signIn.begin(request, response, { returnTo, isAnew }));
  }

  @Get('sign-in/callback')
  @Public()
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const landing = await this.signIn.finish(request, response);
    if (landing !== null) return response.redirect(303, landing);
    response.status(400).type('html').send(signInFailedPage(this.furniture, currentRequestId()));
  }

  @Post('sign-out')
  @NeedsRoom('NOTHING')
  @Public()
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { publicUrl } = this.settings;
    const providerAddress = await this.signIn.end(request);
    response.clearCookie(sessionCookieName(publicUrl), cookieOptions(publicUrl));
    if (providerAddress === null) return response.redirect(303, '/');
    // No redirect: browsers hold a form to this site (form-action), wherever its answer would lead.
    response.setHeader('Refresh', `0; url=${providerAddress}`);
    response.type('html').send(signedOutPage(this.furniture, providerAddress));
  }
}
