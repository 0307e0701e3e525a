import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { cachedFolder } from './cache.js';

/** A browser that can be started, with what its process needs in its environment. */
export interface BundledBrowser {
  readonly path: string;
  /** Folder of the shared libraries that it brings along. */
  readonly libraries: string;
}

const require = createRequire(import.meta.url);

/**
 * The root of the package, or null where it is not installed (it is optional, and made for Linux on x64 alone). Only the files in
 * it are used: its own code unpacks to one fixed place, where a second process can meet a half-written browser, and proposes
 * flags that switch web security off.
 */
function packageFolder(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    // The manifest is not exported, so it is looked for above the package's entry.
    let folder = dirname(require.resolve('@sparticuz/chromium'));
    while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
      const above = dirname(folder);
      if (above === folder) return null;
      folder = above;
    }
    return folder;
  } catch {
    return null;
  }
}

async function unpack(bin: string, folder: string): Promise<void> {
  await pipeline(
    createReadStream(join(bin, 'chromium.br')),
    createBrotliDecompress({ chunkSize: 1 << 20 }),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  await pipeline(createReadStream(join(bin, 'al2023.tar.br')), createBrotliDecompress(), extract(folder));
}

/** The browser of @sparticuz/chromium, unpacked (once, about 3 s and 200 MB) into `cache`; null where there is none for this machine. */
export async function bundledBrowser(cache: string): Promise<BundledBrowser | null> {
  const root = packageFolder();
  if (root === null) return null;
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = await cachedFolder(cache, `chromium-${version}`, (unfinished) =>
    unpack(join(root, 'bin'), unfinished),
  );
  return { path: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}
