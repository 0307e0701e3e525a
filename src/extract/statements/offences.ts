import { OFFENCE_LINKS, OFFENCE_OPENERS, OFFENCES } from '../../lexicon/offences.js';
import { QUESTIONS } from '../../lexicon/questions.js';
import type { Sentence, Token } from '../../model/index.js';
import { isContent } from '../../text/content.js';
import { foundAt } from '../../text/found.js';
import { isVerb } from '../../text/parts-of-speech.js';
import type { Answered } from './answers.js';
import { stanceOf } from './stance.js';

/** Tokens that the name of an offence has at most: "conspiracy to commit mail fraud and honest services fraud". */
const LONGEST = 12;

const ASKED = QUESTIONS.get('offence');

const isQuote = ({ text }: Token): boolean => /^["'“”‘’]$/.test(text);
const isGerund = (t: Token | undefined): boolean => t?.pos === 'VERB' && t.lower.endsWith('ing');

/** True for a token that the name of an offence may have: no finite verb, no mark but those around or inside its words. */
function isInside(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.pos === 'PUNCT') return isQuote(t) || t.text === '-';
  if (t.pos === 'ADP' || t.pos === 'PART') return OFFENCE_LINKS.has(t.lower);
  if (t.pos === 'CCONJ') return t.lower === 'and';
  if (['ADV', 'AUX', 'PRON', 'SCONJ'].includes(t.pos)) return false;
  // "receiving stolen property", "conspiracy to burgle"
  return !isVerb(t) || isGerund(t) || isGerund(tokens[i - 1]) || tokens[i - 1]?.lower === 'to';
}

/** The end of what is behind "charged with" at `from`: excluded. */
function endOf(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < LONGEST && isInside(tokens, to)) to++;
  while (to > from && !isContent(tokens[to - 1]!)) to--;
  const open = tokens.slice(from, to).filter(isQuote).length % 2 === 1;
  return open && to < tokens.length && isQuote(tokens[to]!) ? to + 1 : to;
}

/** Index of the first token of the offence that a word at `at` opens ("charged with", "guilty of"), or -1. */
function openedAt(tokens: readonly Token[], at: number): number {
  const links = OFFENCE_OPENERS.get(tokens[at]!.lower);
  return links?.has(tokens[at + 1]?.lower ?? '') ? at + 2 : -1;
}

/** What somebody is charged with or suspected of, "charged with endangering shipping", each an answer of its words. */
export function offencesIn({ tokens }: Sentence): Answered[] {
  if (ASKED === undefined) return [];
  return foundAt(tokens, (_, at): Answered | null => {
    const from = openedAt(tokens, at);
    if (from < 0) return null;
    const to = endOf(tokens, from);
    const phrase = tokens.slice(from, to);
    // "charged with two counts of murder": told by the words inside.
    if (to <= from || phrase.some((_t, i) => openedAt(phrase, i) > 0)) return null;
    if (!phrase.some((t) => OFFENCES.has(t.lemma)) && !isGerund(phrase.find((t) => !isQuote(t)))) return null;
    const words = phrase
      .filter(isContent)
      .map((t) => t.lemma)
      .filter((w) => !ASKED.generic.has(w));
    const span = { from: at, to };
    const stance = stanceOf(tokens, span, new Set());
    if (words.length === 0 || stance === 'denied') return null;
    const answer = { question: ASKED.name, of: '', label: '', words: [...new Set(words)], stance } as const;
    return { ...span, at: from, answer };
  });
}
