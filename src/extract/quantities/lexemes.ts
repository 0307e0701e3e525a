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

/** Grouped digits ("5,000.5"), plain digits ("35.7") or a bare fraction (".001"), from where it stands. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/y;
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

const whole = (t: Token, glued: boolean): Lexeme => ({ ...t, kind: LETTER.test(t.text) ? 'word' : 'mark', glued });

/** Cuts glued tokens that hold a digit into numbers, words and marks; a token without a digit stays whole. */
function cut(tokens: readonly Token[], gluedFirst: boolean, out: Lexeme[]): void {
  const origin = tokens[0]!.start;
  const text = joined(tokens);
  const wholeAt = new Map(tokens.filter((t) => !DIGIT.test(t.text)).map((t) => [t.start - origin, t]));
  let at = 0;
  while (at < text.length) {
    const glued = at > 0 || gluedFirst;
    const token = wholeAt.get(at);
    NUMBER.lastIndex = LETTERS.lastIndex = at;
    const number = DIGIT.test(text[at - 1] ?? '') && text[at] === '.' ? null : NUMBER.exec(text);
    const letters = number === null ? LETTERS.exec(text) : null;
    const found = number?.[0] ?? letters?.[0] ?? text[at]!;
    if (token !== undefined && number === null) out.push(whole(token, glued));
    else if (number !== null) out.push(piece(found, origin + at, glued, 'number', 'NUM'));
    else out.push(piece(found, origin + at, glued, letters === null ? 'mark' : 'word', letters === null ? 'SYM' : 'NOUN'));
    at = out[out.length - 1]!.end - origin;
  }
}

/** "40 m." at the end of a sentence is a unit and a full stop; "p.m." and "a.m." keep theirs. */
function partFullStop(out: Lexeme[]): void {
  const [number, last] = [out[out.length - 2], out[out.length - 1]];
  if (number?.kind !== 'number' || last === undefined || !/^\p{L}{1,5}\.$/u.test(last.text)) return;
  out.pop();
  out.push(piece(last.text.slice(0, -1), last.start, last.glued, 'word', last.pos), piece('.', last.end - 1, true, 'mark', 'PUNCT'));
}

/** The lexemes of a sentence, in order; offsets count in the article's text. Linear in the sentence's length. */
export function lexemesOf({ tokens }: Sentence): Lexeme[] {
  const out: Lexeme[] = [];
  let i = 0;
  while (i < tokens.length) {
    let j = i + 1;
    while (j < tokens.length && tokens[j]!.start === tokens[j - 1]!.end) j++;
    const run = tokens.slice(i, j);
    if (run.some((t) => DIGIT.test(t.text))) cut(run, false, out);
    else run.forEach((t, k) => out.push(whole(t, k > 0)));
    i = j;
  }
  partFullStop(out);
  return out;
}
