/** Text that is safe to set into Markdown at any place of a line: it shows itself and does nothing. */
export type Inert = string & { readonly inert: true };

/** Characters that begin or end markup inside a line. */
const MARKUP = /[\\`*_[\]<>|~&$]/g;
/** What begins a heading, a list or a quotation when it stands first. */
const FIRST = /^(?:[#+=>-]|\d+[.)](?=\s|$))/;
/** Bare addresses become links by themselves: they are set as code, where nothing does. */
const ADDRESS = /:\/\/|www\.|[^\s@]@[^\s@]/i;
const EMOJI = /:(?=[a-z0-9_+-]+:)/gi;

/** A run of backticks longer than any in `word` keeps it whole as code. */
function code(word: string): string {
  const longest = Math.max(0, ...(word.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = word.startsWith('`') || word.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${word}${pad}${fence}`;
}

/** Punctuation that ends a clause is no part of an address. */
const CLOSING = new Set(',;:.!?');

/** An address as code, what follows it as text. */
function addressed(word: string): string {
  let end = word.length;
  while (end > 0 && CLOSING.has(word.charAt(end - 1))) end--;
  const address = word.slice(0, end);
  return ADDRESS.test(address) ? code(address) + word.slice(end) : code(word);
}

const escaped = (word: string): string => word.replace(MARKUP, '\\$&').replace(EMOJI, '\\:');

/**
 * `text` as Markdown that reads as the same text: one line, no markup, no links, no HTML, no footnotes.
 * Source of the characters: CommonMark 0.31 and GitHub Flavored Markdown 0.29.
 */
export function inert(text: string): Inert {
  const words = text.split(/\s+/u).filter((w) => w !== '');
  const line = words.map((word) => (ADDRESS.test(word) ? addressed(word) : escaped(word))).join(' ');
  const safe = line.replace(FIRST, (start) =>
    /\d/.test(start) ? `${start.slice(0, -1)}\\${start.at(-1)}` : `\\${start}`,
  );
  return safe as Inert;
}
