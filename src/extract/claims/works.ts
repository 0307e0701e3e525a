import { TITLED, WORKS } from '../../lexicon/works.js';
import type { Document, NameClaim, NameMention, Reading, Token } from '../../model/index.js';
import { plain } from '../../text/typography.js';
import { frame } from './base.js';
import { contextOf } from './names.js';

const QUOTE = /^["“”'‘’`]+$/;

/** The titles of works that an article gives in quotation marks behind the noun for one: `the fresco, titled "Red Moon",`; one claim for each title. */
export function workClaims(document: Document, reading: Reading): NameClaim[] {
  const seen = new Set<string>();
  return reading.names.flatMap((mention): NameClaim[] => {
    const tokens = document.sentences[mention.sentence]?.tokens ?? [];
    const name = plain(document.article.text.slice(mention.start, mention.end));
    if (seen.has(name) || !isTitle(tokens, mention)) return [];
    seen.add(name);
    return [
      {
        ...frame('place-name', document, reading, mention.sentence, { start: mention.start, end: mention.end }),
        value: { text: name },
        name,
        role: null,
        aliases: [],
        entity: mention.entity,
        context: contextOf(document, mention.sentence, mention),
        work: true,
      },
    ];
  });
}

/** `work 'Red Moon'`, `fresco, titled "Red Moon,"`: the whole of what stands in the marks. */
function isTitle(tokens: readonly Token[], { start, end }: NameMention): boolean {
  const first = tokens.findIndex((t) => t.start === start);
  const behind = tokens.filter((t) => t.start >= end).slice(0, 2);
  const closing = /^[,.]$/.test(behind[0]?.text ?? '') ? behind[1] : behind[0];
  if (first < 2 || !isQuote(tokens[first - 1]) || !isQuote(closing)) return false;
  let at = first - 2;
  const passComma = (): void => {
    if (tokens[at]?.text === ',') at--;
  };
  passComma();
  if (TITLED.has(tokens[at]?.text ?? '')) at--;
  passComma();
  return WORKS.has(tokens[at]?.text ?? '');
}

const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTE.test(token.text);
