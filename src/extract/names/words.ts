import { HONORIFICS } from '../../lexicon/names.js';
import type { Pos, Sentence, Span, Token } from '../../model/index.js';

/** A word as names need it: "Mazar-e-Sharif", "O'Bryan" and "31-year-old" are one, whatever the tokenizer made of them. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Of its last part. */
  readonly pos: Pos;
  readonly kind: 'word' | 'number' | 'possessive' | 'mark';
  /** Capitalised the way names are: "Nice", "BBC", "al-Adnani", "T." */
  readonly cap: boolean;
  /** "31-year-old". */
  readonly age: boolean;
}

const CAPITAL = /^(\p{Ll}{1,2}')?\p{Lu}/u;
const LETTERS = /^\p{L}/u;
const AGE = /^[\p{L}\d-]+-years?-old$/u;
const PARTICLE_HEAD = /^(al|el|an|as|ad|ar|at|az|ash|abd|bin|ben)$/;

/** The words of a sentence, tokens glued where no space parts letters, hyphens and letters. */
export function wordsOf(sentence: Sentence): Word[] {
  const { tokens } = sentence;
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i + 1;
    while (end < tokens.length && isGlued(tokens, end)) end++;
    words.push(wordFrom(tokens.slice(i, end)));
    i = end;
  }
  return words;
}

/** True when the token at `i` carries on the word that ends before it. */
function isGlued(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const here = tokens[i]!;
  if (before.end !== here.start || isPossessive(here)) return false;
  if (here.text === '.') return HONORIFICS.has(`${before.lower}.`) && CAPITAL.test(before.text);
  const lettersHere = LETTERS.test(here.text);
  if (here.text === '-') {
    const after = tokens[i + 1];
    return isLetterOrDigit(before.text) && after !== undefined && after.start === here.end && isLetterOrDigit(after.text);
  }
  if (before.text === '-') return isLetterOrDigit(here.text) && tokens[i - 2]?.end === before.start;
  return lettersHere && LETTERS.test(before.text);
}

const isLetterOrDigit = (text: string): boolean => /^[\p{L}\d]/u.test(text);
const isPossessive = (token: Token): boolean => token.lower === "'s" || (token.text === "'" && token.pos === 'PART');

function wordFrom(tokens: readonly Token[]): Word {
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  const text = tokens.map((t) => t.text).join('');
  const kind = isPossessive(first) ? 'possessive' : !/[\p{L}\d]/u.test(text) ? 'mark' : /^\d[\d.,]*$/.test(text) ? 'number' : 'word';
  return {
    start: first.start,
    end: last.end,
    text,
    lower: text.toLowerCase(),
    lemma: tokens.length === 1 ? first.lemma : text.toLowerCase(),
    pos: last.pos,
    kind,
    cap: kind === 'word' && isNameShaped(text),
    age: AGE.test(text),
  };
}

/** Capitals where a name has them: "Mazar-e-Sharif", "al-Adnani", "Jong-un"; not "Moscow-brokered", "mid-July", "site.com". */
function isNameShaped(text: string): boolean {
  if (/\p{Ll}\.\p{Ll}/u.test(text)) return false;
  const parts = text.split('-');
  const head = parts[0] ?? '';
  const tail = parts.at(-1) ?? '';
  if (parts.length === 1) return CAPITAL.test(head);
  const opens = CAPITAL.test(head) || (PARTICLE_HEAD.test(head) && CAPITAL.test(parts[1] ?? ''));
  return opens && (CAPITAL.test(tail) || tail.length <= 2);
}
