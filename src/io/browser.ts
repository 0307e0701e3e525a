import puppeteer, { type Browser } from 'puppeteer';
import { bundledBrowser } from './browser-bundled.js';
import { fontsFile } from './browser-fonts.js';
import { installedBrowsers, namedBrowser } from './browser-installed.js';
import { cacheFolder } from './cache.js';
import { NoBrowserError } from './print-errors.js';

/** How long a browser may take to start, in ms: the first start from a cold disk takes seconds. */
const START_LIMIT = 30_000;

/** Nothing is fetched: no host has an address, and the browser's own services stay off. */
const FLAGS = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

export interface Candidate {
  readonly path: string;
  /** What its process needs in its environment beside the fonts. */
  readonly env: Readonly<Record<string, string>>;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Chromium refuses to run its sandbox as root, and cannot where the kernel allows no user namespaces. */
const saysSandbox = (error: unknown): boolean => /sandbox|namespace/i.test(String(error));

async function start({ path, env }: Candidate, fonts: string, sandbox: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: path,
    headless: 'shell',
    args: sandbox ? FLAGS : [...FLAGS, '--no-sandbox'],
    env: { ...process.env, ...env, FONTCONFIG_FILE: fonts, TZ: 'UTC' },
    timeout: START_LIMIT,
  });
}

async function startSafest(candidate: Candidate, fonts: string): Promise<Browser> {
  if (isRoot()) return start(candidate, fonts, false);
  try {
    return await start(candidate, fonts, true);
  } catch (error) {
    if (!saysSandbox(error)) throw error;
    return start(candidate, fonts, false);
  }
}

/** The browser that puppeteer downloaded earlier, if there is one. */
async function downloaded(): Promise<string[]> {
  try {
    return [await puppeteer.executablePath()];
  } catch {
    return [];
  }
}

/** The browser that comes along with the packages. */
export async function* bundled(cache: string): AsyncGenerator<Candidate> {
  const found = await bundledBrowser(cache);
  if (found === null) return;
  const libraries = [found.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  yield { path: found.path, env: { LD_LIBRARY_PATH: libraries } };
}

/** The browsers to try, the best first. One that the environment names is the only one: it was chosen. */
async function* bestFirst(cache: string): AsyncGenerator<Candidate> {
  const named = namedBrowser(process.env);
  if (named !== null) return yield { path: named, env: {} };
  for (const path of [...installedBrowsers(process.env), ...(await downloaded())]) yield { path, env: {} };
  yield* bundled(cache);
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? '';

/**
 * A headless browser without network: one that is installed, else the one that comes with @sparticuz/chromium; or the first of
 * `candidates` that starts. The caller closes it. Throws NoBrowserError when none starts.
 */
export async function launchBrowser(candidates: typeof bundled = bestFirst): Promise<Browser> {
  const failed: string[] = [];
  try {
    const cache = await cacheFolder();
    const fonts = await fontsFile(cache);
    for await (const candidate of candidates(cache)) {
      try {
        return await startSafest(candidate, fonts);
      } catch (error) {
        failed.push(`${candidate.path}: ${firstLine(error)}`);
      }
    }
  } catch (error) {
    failed.push(firstLine(error));
  }
  throw new NoBrowserError(
    `no browser could be started (${failed.join('; ') || 'none is installed'}); install Chrome or Chromium, ` +
      'or set PUPPETEER_EXECUTABLE_PATH to one',
  );
}
