import { access, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A small phone. */
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: 'en-GB', isMobile: true };

/** The Chromium named by CHROMIUM_PATH, else an installed one, else the one that an npm package carries. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await browserProgram();
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', ...quiet],
  });
}

async function browserProgram(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  for (const path of installed) if (await exists(path)) return path;
  // The package unpacks its libraries only where it believes itself on Lambda.
  process.env['TMPDIR'] = await mkdtemp(join(tmpdir(), 'monitor-chromium-'));
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: carried } = await import('@sparticuz/chromium');
  const path = await carried.executablePath();
  await nameFonts(join(process.env['TMPDIR'], 'fonts'));
  return path;
}

/** Its fonts are looked for in /tmp/fonts, wherever they were unpacked: without any, pages are drawn without a letter. */
async function nameFonts(directory: string): Promise<void> {
  const places = [directory, '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  await writeFile(
    join(directory, 'fonts.conf'),
    `<fontconfig>${places}<cachedir>${directory}-cache</cachedir></fontconfig>`,
  );
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
