import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { isNounLabel } from '../../lexicon/framing.js';
import { qualityOf } from '../../lexicon/ranks.js';
import type { FramingClaim, ReportArticle, Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { tokenize } from '../../text/tokens.js';
import { clippedAround } from '../words/phrases.js';
import { widened } from './widened.js';

/** A wording as a table shows it: the word to compare, and as much around it as reads on its own. */
export interface Excerpt {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Longest excerpt, in characters: three lines of a column. */
const LONGEST = 72;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}’'-]/u;
const CURRENCY = /\p{Sc}/u;
const QUOTES = /["“”‘]|(?<=^|\s)['’]/u;
const OPENERS = /["“‘]|(?<=^|\s)'/gu;

/** Characters after an excerpt in which the rest of a name is looked for. */
const NAME = 60;
const CAPITAL = /^ (?:(?:de|del|der|di|la|of|the|van|von) ){0,2}(\p{Lu}[\p{L}’'-]*)/u;

/** How many characters of a name stand behind the excerpt that ends in it: " de la Fuente" behind "the march in Plaza". */
function restOfName(words: string, behind: string): number {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (!/^\p{Lu}/u.test(last)) return 0;
  let length = 0;
  for (;;) {
    const [all = '', name = ''] = CAPITAL.exec(behind.slice(length)) ?? [];
    if (all === '' || WEEKDAYS.has(name.toLowerCase()) || MONTHS.has(name.toLowerCase())) return length;
    length += all.length;
  }
}

/** The evidence with the words whole that it begins and ends in: "Upper" of "Upper-Lower" is half a name. */
function wholeWords({ evidence }: FramingClaim, text: string): readonly [number, number] {
  let { start, end } = evidence;
  while (start > 0 && (WORD_CHARACTER.test(text.charAt(start - 1)) || CURRENCY.test(text.charAt(start - 1)))) start--;
  while (end < text.length && WORD_CHARACTER.test(text.charAt(end))) end++;
  return [start, end + restOfName(text.slice(start, end), text.slice(end, end + NAME))];
}

/** In "Dozens of soldiers 'captured", the quoted words alone, without marks at the ends. */
function quotedPart(words: string, label: readonly [number, number]): readonly [number, number] {
  const opening = [...words.slice(0, label[0]).matchAll(OPENERS)].at(-1);
  const closing = words.slice(0, label[0]).lastIndexOf('”');
  const from = Math.max(opening === undefined ? 0 : opening.index + 1, closing + 1);
  const rest = words.slice(label[1]);
  const to = rest.search(/["”]|['’](?=\s|$)/u);
  return [from, to < 0 ? words.length : label[1] + to];
}

/** Letters of a label that its printed form begins with: all but the last, "seize" and "seizing". */
const stem = (word: string): string => word.slice(0, Math.max(3, word.length - 1));

/** The tokens of the label, [first, last]; null where they are not found. */
function labelAt(label: string, tokens: readonly Token[]): readonly [number, number] | null {
  const stems = label
    .toLowerCase()
    .split(/[\s-]+/)
    .map(stem);
  const isLabel = ({ lower, lemma }: Token): boolean =>
    stems.some((s) => lower.startsWith(s) || (lemma.length > 2 && lemma.startsWith(s)));
  const first = tokens.findIndex(isLabel);
  if (first < 0) return null;
  let last = first;
  // "hand over three areas over time": the words of the label, not every word that is like one of them.
  for (let i = first + 1, left = stems.length - 1; i < tokens.length && left > 0; i++)
    if (isLabel(tokens[i]!)) {
      last = i;
      left--;
    }
  return [first, last];
}

const isName = (t: Token | undefined): boolean => t?.pos === 'PROPN';
const IN_PHRASE = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** "saw the North cede land": after a noun for one, a bare verb hangs on a verb that is not in the excerpt. Its index, or -1. */
function bareVerb(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && (IN_PHRASE.has(tokens[i]!.pos) || tokens[i]!.text === '-')) i++;
  const [noun, verb] = [tokens[i - 1], tokens[i]];
  const isOne = isName(noun) ? !noun?.lower.endsWith('s') : noun?.pos === 'NOUN' && noun.lower === noun.lemma;
  // "bow-and-arrow attack": what a hyphen follows is a part of one word.
  const isVerb = verb?.pos === 'VERB' && verb.lower === verb.lemma && tokens[i + 1]?.text !== '-';
  return isOne && isVerb ? i : -1;
}

/** Index of the first token that reads on its own: what hangs on a word before the excerpt is left out. */
function readableFrom(claim: FramingClaim, tokens: readonly Token[], label: readonly [number, number]): number {
  const [first] = label;
  const before = tokens[first - 1];
  // "accused the North of capturing", "allowing the North to reclaim"
  if (
    before !== undefined &&
    (before.lower === 'to' || (tokens[first]!.lower.endsWith('ing') && before.lower === 'of'))
  )
    return first;
  // "the worst crash in decades": without among what it ranks, a rank is none.
  const rank = tokens.findLastIndex((t, i) => i < first && t.lower.endsWith('st') && qualityOf([t.lower]) !== null);
  if (isNounLabel(claim.concept, claim.label) && rank >= 0) return rank + 1;
  // "the forces surrender of land"
  if (isNounLabel(claim.concept, claim.label) && before?.pos === 'NOUN' && before.lower !== before.lemma) return first;
  const bare = bareVerb(tokens);
  if (bare >= 0 && bare <= first) return bare === first ? first : bare + 1;
  // "hand over to the North of some land it holds"
  const of = tokens.findIndex((t) => t.lower === 'of');
  const hangs = of > 0 && of < first && tokens.slice(0, of).every(isName) && tokens[of + 1]?.pos === 'DET';
  return hangs ? of + 1 : 0;
}

/** Index after the last token: a long excerpt ends before a preposition or mark that comes late. */
function readableTo(tokens: readonly Token[], from: number, last: number): number {
  const length = (to: number): number => tokens[to - 1]!.end - tokens[from]!.start;
  let to = tokens.length;
  while (to > last + 1 && length(to) > LONGEST) {
    to--;
    while (to > last + 1 && !(tokens[to]!.pos === 'ADP' && tokens[to]!.lower !== 'of') && tokens[to]!.text !== ',')
      to--;
  }
  const hangs = ({ pos, text }: Token): boolean => ['ADP', 'CCONJ', 'DET', 'PUNCT'].includes(pos) || text === "'s";
  while (to > last + 1 && !isNoun(tokens[to - 1]) && hangs(tokens[to - 1]!)) to--;
  return to;
}

/** The evidence in whole words; in the article's own voice with what its first noun and last verb need. */
function around(claim: FramingClaim, article: ReportArticle): readonly [number, number] {
  const whole = wholeWords(claim, article.text);
  if (claim.voice === 'quoted' || QUOTES.test(claim.evidence.quote)) return whole;
  const last = tokenize(claim.evidence.quote).at(-1);
  // A noun's evidence begins where its phrase does.
  if (isNounLabel(claim.concept, claim.label)) return whole;
  return widened(whole, article, last?.pos === 'VERB');
}

/** The words of a wording as they read on their own; those of somebody whom the source quotes without the marks around them. */
export function excerptOf(claim: FramingClaim, article: ReportArticle | null): Excerpt {
  const [start, end] = article === null ? [0, 0] : around(claim, article);
  const words = (article === null ? claim.evidence.quote : article.text.slice(start, end)).replaceAll(/\s/g, ' ');
  const all = tokenize(words);
  const found = labelAt(claim.label, all);
  if (found === null) return { before: words, word: '', after: '' };
  const place = [all[found[0]]!.start, all[found[1]]!.end] as const;
  const [open, close] = claim.voice === 'quoted' || QUOTES.test(words) ? quotedPart(words, place) : [0, words.length];
  const tokens = all.filter((t) => t.start >= open && t.end <= close);
  const at = [tokens.indexOf(all[found[0]]!), tokens.indexOf(all[found[1]]!)] as const;
  if (at[0] < 0 || at[1] < 0) return { before: words, word: '', after: '' };
  const from = readableFrom(claim, tokens, at);
  // What hangs on a noun is cut too easily: "raid on" whom, "in the valley, the town and …".
  const to = isNounLabel(claim.concept, claim.label) ? at[1] + 1 : readableTo(tokens, from, at[1]);
  const base = tokens[from]!.start;
  const text = words.slice(base, tokens[to - 1]!.end);
  const [before, word, after] = clippedAround(text, [place[0] - base, place[1] - base], Math.max(LONGEST, text.length));
  return { before, word, after };
}
