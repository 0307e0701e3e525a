import { UNKNOWN_PASTS } from '../lexicon/irregular-forms.js';
import type { Token } from '../model/index.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.js';

/** One place of a pattern: words of which one must stand there, a noun phrase of some sort, or up to a few words of any kind. */
type Element =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'gap' };

/** A row of places around the word that it is looked for by. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** Index of the element that tells most: the longest word. */
  readonly anchor: number;
}

/** Where a pattern was found: its tokens, and the noun phrase of each slot. */
export interface Match extends Phrase {
  readonly slots: ReadonlyMap<string, Phrase>;
}

/** Says whether a noun phrase may fill a slot. */
export type Fits = (slot: string, tokens: readonly Token[], phrase: Phrase) => boolean;

/** Words that may stand between two places of a pattern. */
const BETWEEN = new Set(['ADV', 'AUX', 'DET', 'PART']);
const ALSO_BETWEEN = new Set(['"', "'", '-', 'believe', 'have', 'no', 'suspect', 'that', 'think', 'which', 'who']);
/** How many of them, and how many words a gap holds. */
const FEW = 4;
const WIDE = 7;

function elementOf(text: string): Element {
  if (text === '*') return { kind: 'gap' };
  if (text.startsWith('{')) return { kind: 'slot', name: text.slice(1, -1) };
  return { kind: 'words', words: new Set(text.split('|')) };
}

const telling = (e: Element): number => (e.kind === 'words' ? Math.min(...[...e.words].map((w) => w.length)) : 0);

/** Reads a pattern: "{A} cause|trigger {E}". Words are lemmas or forms, lower case. */
export function patternOf(text: string): Pattern {
  const elements = text.split(' ').map(elementOf);
  const best = Math.max(...elements.map(telling));
  return { elements, anchor: elements.findIndex((e) => telling(e) === best) };
}

/** The words a pattern is looked for by. */
export const anchorWords = ({ elements, anchor }: Pattern): readonly string[] => {
  const at = elements[anchor];
  return at?.kind === 'words' ? [...at.words] : [];
};

const NONE: readonly string[] = [];

/** What a word for which the tagger knew no lemma may be a form of: nothing, for most words. */
function plainerForms(lower: string): readonly string[] {
  const irregular = UNKNOWN_PASTS.get(lower);
  if (irregular !== undefined) return [irregular];
  if (lower.length > 4 && lower.endsWith('s')) return [lower.slice(0, -1)];
  if (lower.length > 4 && lower.endsWith('ed')) return [lower.slice(0, -1), lower.slice(0, -2)];
  return lower.length > 5 && lower.endsWith('ing') ? [lower.slice(0, -3), `${lower.slice(0, -3)}e`] : NONE;
}

/** The forms that a token may be looked up by: its lemma, itself, and its plainer forms where the tagger knew no lemma. */
export const formsOf = ({ lemma, lower }: Token): readonly string[] =>
  lemma === lower ? [lower, ...plainerForms(lower)] : [lemma, lower];

const isWord = (t: Token, words: ReadonlySet<string>): boolean =>
  words.has(t.lower) ||
  (t.lower === t.lemma ? plainerForms(t.lower).some((form) => words.has(form)) : words.has(t.lemma));
const isBetween = (t: Token): boolean => BETWEEN.has(t.pos) || ALSO_BETWEEN.has(t.lower) || ALSO_BETWEEN.has(t.lemma);

/** The comma of "the blast, which was caused by". */
const opensRelative = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.text === ',' && (tokens[k + 1]?.lower === 'which' || tokens[k + 1]?.lower === 'who');

/** How far a place was found: the next token to read and the phrase of a slot; null where it does not fit. */
type Step = { readonly next: number; readonly phrase: Phrase | null } | null;

/** Looks for one place from `at` on, going right (1) or left (-1). */
function step(tokens: readonly Token[], element: Element, at: number, way: 1 | -1, wide: boolean, fits: Fits): Step {
  const most = wide ? WIDE : FEW;
  for (let k = at, n = 0; n <= most && k >= 0 && k < tokens.length; k += way, n++) {
    const t = tokens[k]!;
    if (element.kind === 'words' && isWord(t, element.words)) return { next: k + way, phrase: null };
    if (element.kind === 'slot') {
      const phrase = way === 1 ? phraseStartingAt(tokens, k) : phraseEndingAt(tokens, k);
      if (phrase !== null && fits(element.name, tokens, phrase))
        return { next: way === 1 ? phrase.to : phrase.from - 1, phrase };
    }
    if (wide ? t.pos === 'PUNCT' : !isBetween(t) && !opensRelative(tokens, k)) return null;
  }
  return null;
}

/**
 * A phrase may take in what is the pattern's own: "blame | the crew for the crash |" of "blame {A} for {E}". It is cut at the first word of the
 * next place; null where none is in it.
 */
function cutAt(tokens: readonly Token[], { from, to }: Phrase, next: Element): Phrase | null {
  if (next.kind !== 'words') return null;
  for (let k = from + 1; k < to; k++) if (isWord(tokens[k]!, next.words)) return { from, to: k };
  return null;
}

/** One side of a match: the last token that it takes in, and its slots. */
interface Side {
  readonly last: number;
  readonly slots: (readonly [string, Phrase])[];
}

/** Looks for the places on one side of the anchor; most patterns fail at the first, for which nothing is made. */
function side(
  tokens: readonly Token[],
  { elements, anchor }: Pattern,
  at: number,
  way: 1 | -1,
  fits: Fits,
): Side | null {
  let slots: Side['slots'] | null = null;
  let next = at + way;
  let wide = false;
  for (let e = anchor + way; e >= 0 && e < elements.length; e += way) {
    const element = elements[e]!;
    if (element.kind === 'gap') {
      wide = true;
      continue;
    }
    let found = step(tokens, element, next, way, wide, fits);
    const before = way === 1 && found === null && !wide ? slots?.at(-1) : undefined;
    const short = before === undefined || before[1].to !== next ? null : cutAt(tokens, before[1], element);
    if (short !== null && fits(before![0], tokens, short)) {
      slots![slots!.length - 1] = [before![0], short];
      found = { next: short.to + 1, phrase: null };
    }
    if (found === null) return null;
    if (found.phrase !== null && element.kind === 'slot') {
      slots ??= [];
      slots.push([element.name, found.phrase]);
    }
    next = found.next;
    wide = false;
  }
  return { last: next - way, slots: slots ?? [] };
}

/** The match of a pattern whose anchor is the token at `at`, or null. */
export function matchAt(tokens: readonly Token[], pattern: Pattern, at: number, fits: Fits): Match | null {
  const left = side(tokens, pattern, at, -1, fits);
  const right = left && side(tokens, pattern, at, 1, fits);
  return right && { from: left.last, to: right.last + 1, slots: new Map([...left.slots, ...right.slots]) };
}
