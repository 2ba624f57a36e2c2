import { CurrentCaller, Public } from '@monitor/api-platform';
import type { Caller } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { KeptFiles } from '../kept/kept-files.js';
import type { KeptPublication } from '../kept/kept-files.js';
import { hashOfText, manifestText } from '../kept/manifest.js';
import type { FiledPublication } from '../filed-publications.query.js';
import { isForAnybody, ReleaseAccess } from './release-access.service.js';
import { sendKeptFile } from './send-kept-file.js';

/** What is out never changes: whoever has a file need not ask again. Nothing on the way may change its bytes. */
const forEver = 'max-age=31536000, immutable, no-transform';
const askAgain = 'no-cache';
/** Requests wait so long for files that are being written. */
const longestWaitMs = 25_000;
const retryAfterSeconds = 30;

/** The figures of publications as files, for programs and spreadsheets. */
@Controller('releases')
export class ReleasesController {
  constructor(
    @Inject(ReleaseAccess) private readonly access: ReleaseAccess,
    @Inject(KeptFiles) private readonly files: KeptFiles,
  ) {}

  /** Which publications there are, the latest first, each with the address of its manifest. */
  @Get()
  @Public()
  async list(@CurrentCaller() caller: Caller, @Res() response: Response): Promise<void> {
    const publications = await this.access.list(caller);
    response.vary('Cookie').vary('Authorization').setHeader('Cache-Control', askAgain);
    response.json({ publications: publications.map(listed) });
  }

  /** Leads on to a file of the latest publication: of final figures or, for whoever is signed in, of another kind. */
  @Get('latest/:name')
  @Public()
  async latest(
    @CurrentCaller() caller: Caller,
    @Param('name') name: string,
    @Query('kind') kind: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const number = await this.access.latest(caller, typeof kind === 'string' ? kind : undefined);
    response.vary('Cookie').vary('Authorization').setHeader('Cache-Control', askAgain);
    response.redirect(302, `/releases/${number}/${encodeURIComponent(name)}`);
  }

  /** A file of a publication, or its manifest. */
  @Get(':number/:name')
  @Public()
  async file(
    @CurrentCaller() caller: Caller,
    @Param('number') number: string,
    @Param('name') name: string,
    @Res() response: Response,
  ): Promise<void> {
    const publication = await this.access.find(caller, number);
    const kept = await withinTime(this.files.of(publication), publication);
    // The answer to a signed-in browser also renews its cookie: nothing in between may keep that for others.
    const isShared = isForAnybody(publication.kind) && caller.person === null;
    const cacheControl = `${isShared ? 'public' : 'private'}, ${forEver}`;
    if (name === 'manifest.json') return sendManifest(response, kept, cacheControl);
    const entry = kept.manifest.files.find((each) => each.name === name);
    if (entry === undefined) throw noFile(name, kept);
    await sendKeptFile(response, { kept, entry, cacheControl });
  }
}

function listed({ number, kind, quarterId, reason, publishedAt, contentHash }: FiledPublication) {
  const manifest = `/releases/${number}/manifest.json`;
  return { number, kind, quarter: quarterId, reason, publishedAt, contentHash, manifest };
}

function noFile(name: string, { manifest: { publication, files } }: KeptPublication): DomainError {
  const names = ['manifest.json', ...files.map((each) => each.name)].join(', ');
  return new DomainError('NOT_FOUND', `Publication ${publication.number} has no file “${name}”. It has ${names}.`);
}

function sendManifest(response: Response, { manifest }: KeptPublication, cacheControl: string): void {
  const text = manifestText(manifest);
  response.setHeader('ETag', `"${hashOfText(text)}"`);
  response.setHeader('Cache-Control', cacheControl);
  response.type('application/json').send(text);
}

/** Waits a while for files that are being written; they go on being written when nobody waits any more. */
async function withinTime(files: Promise<KeptPublication>, { number }: FiledPublication): Promise<KeptPublication> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `The files of publication ${number} are being written. Ask again in half a minute.`;
      reject(new DomainError('BUSY', message, { retryAfterSeconds }));
    }, longestWaitMs);
  });
  try {
    return await Promise.race([files, late]);
  } finally {
    clearTimeout(timer);
  }
}
