import type { Pos, Sentence, Span, Token } from '../../model/index.js';

/** The smallest piece the grammar reads: a number, a word or a mark. "400lb" is two, "20-25" three. */
export interface Lexeme extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly kind: 'number' | 'word' | 'mark';
  /** True when no space parts it from the lexeme before. */
  readonly glued: boolean;
}

/** A share with a decimal comma ("68,48%"), grouped digits ("5,000.5"), plain digits ("35.7") or a bare fraction (".001"), from where it stands. */
const NUMBER = /\d+,\d{1,2}(?=%)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/y;
const LETTERS = /[\p{L}\u00b5]+/uy;
const DIGIT = /\d/;
const LETTER = /\p{L}/u;

/** The plain text of glued tokens; wink-nlp may cut numbers oddly ("10.3" + "0pm"), so they are put together first. */
function joined(tokens: readonly Token[]): string {
  return tokens.map((t) => t.text).join('');
}

const piece = (text: string, start: number, glued: boolean, kind: Lexeme['kind'], pos: Pos): Lexeme => {
  const lower = text.toLowerCase();
  return { start, end: start + text.length, text, lower, lemma: lower, pos, kind, glued };
};

/** A letter at either end makes a word; ASCII is told without a regex, for every token of a text passes here. */
function isWord(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  if (code >= 97 && code <= 122) return true;
  return text.length > 1 || code > 127 ? LETTER.test(text) : false;
}

const whole = ({ start, end, text, lower, lemma, pos }: Token, glued: boolean): Lexeme => ({
  start,
  end,
  text,
  lower,
  lemma,
  pos,
  kind: isWord(text) ? 'word' : 'mark',
  glued,
});

/** Cuts glued tokens that hold a digit into numbers, words and marks; a token without a digit stays whole. */
function cut(tokens: readonly Token[], out: Lexeme[]): void {
  const origin = tokens[0]!.start;
  const text = joined(tokens);
  const wholeAt = new Map(tokens.filter((t) => !DIGIT.test(t.text)).map((t) => [t.start - origin, t]));
  let at = 0;
  while (at < text.length) {
    const glued = at > 0;
    const token = wholeAt.get(at);
    NUMBER.lastIndex = LETTERS.lastIndex = at;
    const number = DIGIT.test(text[at - 1] ?? '') && text[at] === '.' ? null : NUMBER.exec(text);
    const letters = number === null ? LETTERS.exec(text) : null;
    const found = number?.[0] ?? letters?.[0] ?? text[at]!;
    if (token !== undefined && number === null) out.push(whole(token, glued));
    else if (number !== null) out.push(piece(found, origin + at, glued, 'number', 'NUM'));
    else
      out.push(piece(found, origin + at, glued, letters === null ? 'mark' : 'word', letters === null ? 'SYM' : 'NOUN'));
    at = out[out.length - 1]!.end - origin;
  }
}

/** "40 m." at the end of a sentence is a unit and a full stop; "p.m." and "a.m." keep theirs. */
function partFullStop(out: Lexeme[]): void {
  const [number, last] = [out[out.length - 2], out[out.length - 1]];
  const degree = number?.text === '°' || number?.text === '/';
  if ((number?.kind !== 'number' && !degree) || last === undefined || !/^\p{L}{1,5}\.$/u.test(last.text)) return;
  out.pop();
  out.push(
    piece(last.text.slice(0, -1), last.start, last.glued, 'word', last.pos),
    piece('.', last.end - 1, true, 'mark', 'PUNCT'),
  );
}

function hasDigit({ text }: Token): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** The lexemes of a sentence, in order; offsets count in the article's text. Linear in the sentence's length. */
export function lexemesOf({ tokens }: Sentence): Lexeme[] {
  const out: Lexeme[] = [];
  let i = 0;
  while (i < tokens.length) {
    let j = i + 1;
    let digit = hasDigit(tokens[i]!);
    while (j < tokens.length && tokens[j]!.start === tokens[j - 1]!.end) digit = hasDigit(tokens[j++]!) || digit;
    if (digit) cut(tokens.slice(i, j), out);
    else for (let k = i; k < j; k++) out.push(whole(tokens[k]!, k > i));
    i = j;
  }
  partFullStop(out);
  return out;
}
