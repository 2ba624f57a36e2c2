import { Controller, Get, Inject, Res } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Response } from 'express';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { Public, SignedIn } from '../access/operation-access.js';
import { CurrentCaller } from '../graphql/current-caller.decorator.js';
import type { Caller } from '../sign-in/caller.js';
import { furnitureOf } from '../sign-in/people-page/furniture-of.js';
import type { PageNotices } from '../sign-in/people-page/page.js';
import type { SignInSettings } from '../sign-in/settings/provider-settings.js';
import { PAGE_NOTICES, SIGN_IN_SETTINGS } from '../sign-in/sign-in-tokens.js';
import { WEB_BUILD } from '../web/web-build.js';
import type { WebBuild } from '../web/web-build.js';
import { changesPage } from './changes-page.js';
import { partsThatEnd } from './parts-that-end.js';
import { SCHEMA_CHANGES } from './read-changes.js';
import type { ChangesOfRelease } from './read-changes.js';

/** The schema as text, and what changed of it: for people and programs that are signed in, as the schema itself is. */
@Controller()
export class SchemaController {
  private text: string | null = null;

  constructor(
    @Inject(GraphQLSchemaHost) private readonly host: GraphQLSchemaHost,
    @Inject(SCHEMA_CHANGES) private readonly changes: readonly ChangesOfRelease[],
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
    @Inject(WEB_BUILD) private readonly webBuild: WebBuild,
    @Inject(PAGE_NOTICES) private readonly notices: PageNotices,
  ) {}

  /** The schema in the language of schemas, as this copy of the service serves it. */
  @Get('schema.graphql')
  @SignedIn()
  schema(@Res() response: Response): void {
    this.text ??= `${printSchema(lexicographicSortSchema(this.host.schema))}\n`;
    response.type('application/graphql; charset=utf-8').send(this.text);
  }

  /** What programs notice of the schema, the newest first, and which parts of it end when. */
  @Get('schema-changes')
  @Public()
  schemaChanges(@CurrentCaller() { person }: Caller, @Res() response: Response): void {
    if (person === null) return response.redirect(303, '/sign-in?returnTo=/schema-changes');
    const furniture = furnitureOf(this.webBuild, this.settings, this.notices);
    response.type('html').send(changesPage(furniture, this.changes, partsThatEnd(this.host.schema)));
  }
}
