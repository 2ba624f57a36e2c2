import { DomainError } from '@monitor/domain';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '../access/operation-access.js';
import { CurrentCaller } from '../graphql/current-caller.decorator.js';
import type { Caller } from '../sign-in/caller.js';
import { WEB_BUILD } from '../web/web-build.js';
import type { WebBuild } from '../web/web-build.js';
import { explorerPage, explorerPolicy } from './explorer-page.js';

/** A page on which people who are signed in write questions in GraphQL, with help as they type. */
@Controller('explorer')
export class ExplorerController {
  constructor(@Inject(WEB_BUILD) private readonly webBuild: WebBuild) {}

  /** The page; whoever is not signed in is led to the sign-in, and back. */
  @Get()
  @Public()
  explorer(@CurrentCaller() { person }: Caller, @Res() response: Response): void {
    if (person === null) return response.redirect(303, '/sign-in?returnTo=/explorer');
    if (person.isMachine) throw new DomainError('NOT_PERMITTED', 'The explorer is for people. Ask /graphql instead.');
    const { explorer } = this.webBuild;
    if (explorer === null) throw new DomainError('NOT_FOUND', 'The explorer was not built with this copy.');
    response.setHeader('Content-Security-Policy', explorerPolicy);
    response.type('html').send(explorerPage(explorer));
  }
}
