import type { Reading, Sentence, Span, Token } from '../../../model/index.js';
import { inSentence } from '../../../text/in-sentence.js';
import { isVerb } from '../../../text/parts-of-speech.js';

/** What of a sentence is left out of its keys, and what is no plain word. */
export interface Asides {
  /** Who says it, and what somebody is, beside his name. */
  readonly out: readonly Span[];
  /** Measures and times of day ("4.5 feet", "9:40 p.m."): detail, and no matter by themselves. Counts of people and things are one. */
  readonly measures: readonly Span[];
  /** These, days, and what a name is: "in Arden, a port on the coast". */
  readonly detail: readonly Span[];
}

const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—']);

/** A verb form that is no noun: "marketing" is one where a piece does not begin with it. */
const isActing = (t: Token, isFirst: boolean): boolean => isVerb(t) && (isFirst || !t.lower.endsWith('ing'));

/** The pieces without a verb that stand between marks behind a name: "a port on the coast", of "in Arden, a port on the coast, ". */
function appositionsIn(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i - 1]!.pos !== 'PROPN' || !STOPS.has(tokens[i]!.text)) continue;
    const from = i + 1;
    let to = from;
    while (to < tokens.length && !STOPS.has(tokens[to]!.text) && !isActing(tokens[to]!, to === from)) to++;
    const ends = to === tokens.length || STOPS.has(tokens[to]!.text);
    if (ends && to - from > 1) found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  }
  return found;
}

/** The asides of a sentence. */
export function asidesIn({ quantities, dates, speeches, names }: Reading, { index, tokens }: Sentence): Asides {
  const measures = [
    ...inSentence(quantities, index).filter(({ dimension }) => dimension !== 'count'),
    ...inSentence(dates, index).filter(({ time }) => time !== null),
  ];
  const speakers = inSentence(speeches, index).flatMap(({ speakerSpan }) => speakerSpan ?? []);
  const roles = inSentence(names, index).flatMap(({ role }) => role ?? []);
  return {
    out: [...speakers, ...roles],
    measures,
    detail: [...measures, ...inSentence(dates, index), ...appositionsIn(tokens)],
  };
}
