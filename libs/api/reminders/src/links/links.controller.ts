import { furnitureOf, PAGE_NOTICES, Public, SIGN_IN_SETTINGS, WEB_BUILD } from '@monitor/api-platform';
import type { PageFurniture, PageNotices, SignInSettings, WebBuild } from '@monitor/api-platform';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FollowedLinks } from './followed-links.service.js';
import { askingPage, donePage, goneLinkPage } from './link-pages.js';
import { linkPurposes } from './sealed-link.js';
import type { LinkPurpose } from './sealed-link.js';

/**
 * The pages behind the links of letters: they need no sign-in and no script. Mail programs post to `stop` by themselves
 * when somebody asks them to (RFC 8058); whatever merely fetches a link changes nothing.
 */
@Controller('letters')
export class LinksController {
  private readonly furniture: PageFurniture;

  constructor(
    @Inject(FollowedLinks) private readonly links: FollowedLinks,
    @Inject(SIGN_IN_SETTINGS) settings: SignInSettings,
    @Inject(WEB_BUILD) webBuild: WebBuild,
    @Inject(PAGE_NOTICES) notices: PageNotices,
  ) {
    this.furniture = furnitureOf(webBuild, settings, notices);
  }

  @Get(':purpose')
  @Public()
  async ask(@Param('purpose') asked: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const purpose = linkPurposes.find((each) => each === asked);
    const followed = purpose === undefined ? null : await this.links.look(purpose, linkOf(request));
    if (purpose === undefined || followed?.found !== 'MAILBOX') return this.gone(response);
    const action = request.originalUrl;
    const isDone = {
      confirm: followed.state !== 'UNCONFIRMED',
      stop: followed.state === 'STOPPED',
      resume: followed.state !== 'STOPPED',
    };
    const text = isDone[purpose]
      ? donePage(this.furniture, followed)
      : askingPage(this.furniture, purpose, { mailbox: followed, action });
    response.type('html').send(text);
  }

  @Post(':purpose')
  @Public()
  async act(@Param('purpose') asked: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const purpose: LinkPurpose | undefined = linkPurposes.find((each) => each === asked);
    const followed = purpose === undefined ? null : await this.links.act(purpose, linkOf(request));
    if (followed?.found !== 'MAILBOX') return this.gone(response);
    response.status(200).type('html').send(donePage(this.furniture, followed));
  }

  private gone(response: Response): void {
    response.status(404).type('html').send(goneLinkPage(this.furniture));
  }
}

function linkOf({ query }: Request): { mailbox: unknown; seal: unknown } {
  return { mailbox: query['mailbox'], seal: query['seal'] };
}
