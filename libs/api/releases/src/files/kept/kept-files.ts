import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode, SIGN_IN_SETTINGS, TenantTx } from '@monitor/api-platform';
import type { SignInSettings } from '@monitor/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FiledPublication } from '../filed-publications.query.js';
import { manifestOf, manifestText } from './manifest.js';
import type { Manifest } from './manifest.js';
import { writeFiles } from './write-files.js';

/** Token of the directory in which files of publications are kept. */
export const RELEASES_DIRECTORY = Symbol('RELEASES_DIRECTORY');

const manifestName = 'manifest.json';
const beingWritten = '.being-written-';

/** The files of a publication as they are kept. */
export interface KeptPublication {
  directory: string;
  manifest: Manifest;
}

/**
 * Files of publications, written once and kept by what they hold; written again when they are missing or cut short, which
 * gives the same bytes. What is only half written is never found: a directory takes its name once all of it is there.
 */
@Injectable()
export class KeptFiles {
  private readonly underWay = new Map<string, Promise<KeptPublication>>();
  /** Publications are written one after another: each takes a connection and some memory. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(RELEASES_DIRECTORY) private readonly home: string,
    private readonly tenantTx: TenantTx,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: Pick<SignInSettings, 'publicUrl'>,
  ) {}

  /** The files of a publication, written first where they are not there. */
  async of(publication: FiledPublication): Promise<KeptPublication> {
    const directory = join(this.home, `${publication.number}-${publication.contentHash}`);
    const kept = await readKept(directory);
    if (kept !== null) return kept;
    const underWay = this.underWay.get(directory) ?? this.queue(publication, directory);
    this.underWay.set(directory, underWay);
    return underWay;
  }

  private async queue(publication: FiledPublication, directory: string): Promise<KeptPublication> {
    const before = this.last;
    const written = before.catch(() => undefined).then(() => this.write(publication, directory));
    this.last = written;
    try {
      return await written;
    } finally {
      this.underWay.delete(directory);
    }
  }

  private async write(publication: FiledPublication, directory: string): Promise<KeptPublication> {
    await mkdir(this.home, { recursive: true });
    const { origin } = this.settings.publicUrl;
    const partial = await mkdtemp(join(this.home, beingWritten));
    try {
      const files = await this.tenantTx.run(
        { system: 'publication' },
        (manager) => writeFiles(manager, { publication, origin }, partial),
        { readOnly: true, isolation: 'REPEATABLE READ' },
      );
      await writeFile(join(partial, manifestName), manifestText(manifestOf(publication, files, origin)));
      await putInPlace(partial, directory);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
    const kept = await readKept(directory);
    if (kept === null)
      throw new Error(`The files of publication ${publication.number} were written and are not there.`);
    return kept;
  }
}

/** Takes the place of what is missing or cut short; where another process was faster, its files are as good. */
async function putInPlace(partial: string, directory: string): Promise<void> {
  if ((await readKept(directory)) !== null) return;
  await rm(directory, { recursive: true, force: true });
  try {
    await rename(partial, directory);
  } catch (failure) {
    if (!hasCode(failure, 'ENOTEMPTY', 'EEXIST')) throw failure;
  }
}

/** The files in a directory, or null where any is missing or not as long as it must be. */
async function readKept(directory: string): Promise<KeptPublication | null> {
  try {
    const manifest = JSON.parse(await readFile(join(directory, manifestName), 'utf8')) as Manifest;
    const sizes = await Promise.all(manifest.files.map(async ({ name }) => (await stat(join(directory, name))).size));
    return manifest.files.every(({ bytes }, index) => sizes[index] === bytes) ? { directory, manifest } : null;
  } catch (failure) {
    if (hasCode(failure, 'ENOENT') || failure instanceof SyntaxError) return null;
    throw failure;
  }
}
