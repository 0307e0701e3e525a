/*
 * Typography is read through, never rewritten: every replacement here is one character for one character, so offsets in the
 * plain form are offsets in the article's text.
 */

const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u3000': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\u00ad': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
};

const PLAIN_OF: ReadonlyMap<number, string> = new Map(Object.entries(PLAIN).map(([c, p]) => [c.charCodeAt(0), p]));

/**
 * The same text, as long, with straight quotes, plain spaces and plain hyphens (dashes – and — stay: they part clauses).
 * All text passes here several times: nearly every character is told by its code, where a pattern would call out for each.
 */
export function plain(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa0 && code !== 0x60) continue;
    const straight = PLAIN_OF.get(code);
    if (straight === undefined) continue;
    out += text.slice(from, at) + straight;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** The text on one line: single spaces, none at its ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text with a capital first. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
