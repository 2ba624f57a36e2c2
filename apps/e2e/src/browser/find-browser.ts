import { access, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium that the tests drive: the one named by CHROMIUM_PATH, else one that is installed, else the one that an
 * npm package carries (Linux on x64). Says plainly what to do where there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  for (const path of installed) if (await exists(path)) return path;
  const carried = await carriedBrowser();
  if (carried !== null) return carried;
  throw new Error(
    'No Chromium was found to drive the pages with. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  );
}

/** Unpacks the browser of @sparticuz/chromium; its libraries are only unpacked where it believes itself on Lambda. */
async function carriedBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  process.env['TMPDIR'] = await mkdtemp(join(tmpdir(), 'monitor-chromium-'));
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    await nameFonts(join(process.env['TMPDIR'], 'fonts'));
    return path;
  } catch {
    return null;
  }
}

/** Its fonts are looked for in /tmp/fonts, wherever they were unpacked: without any, pages are drawn without a letter. */
async function nameFonts(directory: string): Promise<void> {
  const places = [directory, '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  await writeFile(
    join(directory, 'fonts.conf'),
    `<fontconfig>${places}<cachedir>${directory}-cache</cachedir></fontconfig>`,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
