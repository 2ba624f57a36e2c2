import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { assetsOf } from '../server/assets-of.js';
import type { Manifest } from '../server/assets-of.js';

const build = join(process.cwd(), 'dist/browser');

/** The manifest of the browser build. It is made by `nx build @monitor/app-web`, on which the test of this app waits. */
export const manifest = JSON.parse(readFileSync(join(build, '.vite/manifest.json'), 'utf8')) as Manifest;

const sizes = new Map<string, number>();

/** Kilobytes of a built file as brotli sends it. */
function kilobytesOf(address: string): number {
  const size = sizes.get(address) ?? brotliCompressSync(readFileSync(join(build, address))).byteLength / 1000;
  sizes.set(address, size);
  return size;
}

/** What a browser fetches for a page whose parts lie in these files, in kilobytes. */
export function fetchedFor(sources: readonly string[]): { script: number; style: number; files: number } {
  const { boot, scripts, stylesheets } = assetsOf(manifest, sources);
  const sum = (addresses: string[]) => addresses.reduce((total, address) => total + kilobytesOf(address), 0);
  return { script: sum([boot, ...scripts]), style: sum(stylesheets), files: scripts.length + 1 };
}
