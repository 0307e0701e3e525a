import { hash } from 'node:crypto';

/** First `length` hex digits of SHA-256 of the parts: a stable, short id. Parts are joined by a character that text does not hold. */
export const shortHash = (parts: readonly string[], length = 4): string =>
  hash('sha256', parts.join('\u0000')).slice(0, length);

/** Lower case, ASCII letters and digits with single hyphens, at most `limit` characters cut at a hyphen: for anchors and file names. */
export function slug(text: string, limit = 60): string {
  const all = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (all.length <= limit) return all;
  const cut = all.slice(0, limit);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : limit);
}
