import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** Where an installed Chrome or Chromium usually is. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a browser for the tests: `CHROME_PATH`, else the Chromium that npm brought (Linux x64), else Playwright's own,
 * else an installed Chrome. Throws one error that says what to do where there is none.
 */
export async function findBrowser(): Promise<string> {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names no file: ${given}`);
    return given;
  }
  const bundled = process.platform === 'linux' && process.arch === 'x64' ? await unpacked() : null;
  const found = [bundled, chromium.executablePath(), ...INSTALLED].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'No browser for the tests. Set CHROME_PATH, or run npx playwright install chromium, or install Google Chrome.',
  );
}

/**
 * The Chromium inside @sparticuz/chromium, unpacked once for each version. A marker says that it is whole: the package
 * itself takes any file of the name, also one that a killed run left. Null where the package is not installed.
 */
async function unpacked(): Promise<string | null> {
  const version = bundledVersion();
  if (version === null) return null;
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
  const [binary, marker] = [join(folder, 'chromium'), join(folder, 'ok')];
  if (!existsSync(marker)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // Both are read when the package is imported: where to unpack, and that its own libraries are wanted.
    const temporary = process.env['TMPDIR'];
    process.env['TMPDIR'] = folder;
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
    writeFileSync(marker, version);
  }
  useLibraries(folder);
  return binary;
}

/** Its libraries for machines without them; and fonts, as its own list names folders that are not where it unpacked. */
function useLibraries(folder: string): void {
  const libraries = join(folder, 'al2023/lib');
  const path = process.env['LD_LIBRARY_PATH'] ?? '';
  if (!path.split(':').includes(libraries))
    process.env['LD_LIBRARY_PATH'] = [libraries, path].filter(Boolean).join(':');
  const fonts = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const places = folders.map((each) => `<dir>${each}</dir>`).join('');
  const list = `<?xml version="1.0"?><fontconfig>${places}<cachedir>${folder}/font-cache</cachedir></fontconfig>`;
  // Written again where the project's folder has moved since.
  if (!existsSync(fonts) || readFileSync(fonts, 'utf8') !== list) writeFileSync(fonts, list);
  process.env['FONTCONFIG_FILE'] = fonts;
  delete process.env['FONTCONFIG_PATH'];
}

function bundledVersion(): string | null {
  try {
    const entry = require.resolve('@sparticuz/chromium');
    const folder = entry.slice(0, entry.indexOf(join('@sparticuz', 'chromium')));
    const text = readFileSync(join(folder, '@sparticuz/chromium/package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return null;
  }
}
