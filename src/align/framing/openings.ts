import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { COUNT_NOUNS, FAMILIES } from '../../lexicon/framing.js';
import { DOUBTING, PROVING } from '../../lexicon/hearsay.js';
import { MAYBE, MODALS } from '../../lexicon/modality.js';
import { qualityOf } from '../../lexicon/ranks.js';
import { contains, type FramingClaim, type Sentence } from '../../model/index.js';
import { tellsHearsay } from '../../text/hearsay.js';
import { isNoun } from '../../text/parts-of-speech.js';
import type { Witness } from '../witness.js';

/** Sentences of running text that open an article: there its words are of what it reports. */
const OPENING = 5;
/** Words that tell a phrase's thing from others, or rank it: it is another's, or one of several. */
const OTHERS = new Set(['another', 'latest', 'new', 'recent', 'second', 'third']);
/** What stands before a thing in which, since which or like which the event was: another thing. */
const APART = new Set('amid before despite during like since than till until unlike'.split(' '));
const AFTER = new Set(['after', 'following']);
/** Ties without which a word is no whole: "loss of life", "clash between guards and farmers"; where it was ("in Velmora") may be left out. */
const TIES = new Set(['against', 'between', 'by', 'for', 'of', 'to', 'with']);
const QUOTES = new Set(['"', "'"]);
const NOUN_TIES = new Set(['against', 'at', 'on']);
const RELATIVES = new Set(['that', 'which', 'who', 'whose']);
const TIMES = new Set(['century', 'day', 'decade', 'hour', 'month', 'week', 'year']);
/** Parts of speech of "the", "its": they stand between a tie and its noun. */
const DETERMINERS = new Set(['DET', 'PRON']);

const isTitle = ({ block }: Sentence): boolean => block === 'headline';

/** The headline and the first sentences of running text. */
function openingOf(sentences: readonly Sentence[]): Sentence[] {
  const text = new Set(sentences.filter((s) => s.block === 'paragraph').slice(0, OPENING));
  return sentences.filter((s) => isTitle(s) || text.has(s));
}

/** "may have been", "seems to", "probably": what the sentence tells is left open; a headline fears for people, and not whether it happened. */
const isOpen = ({ tokens }: Sentence): boolean =>
  tokens.some((t) => MODALS.has(t.text) || MAYBE.has(t.lower) || PROVING.has(t.lemma) || DOUBTING.has(t.lower));

/** Most words before the colon of a headline that tell what it is about: "Harbour fire: two men held, say police". */
const TAG = 5;

/** True where a word at `last` stands in what a headline is filed under: nobody's say. */
function isTag({ tokens }: Sentence, last: number): boolean {
  const colon = tokens.findIndex((t) => t.text === ':');
  return last < colon && colon <= TAG && !tokens.slice(0, colon).some((t) => t.pos === 'VERB');
}

/** True for a headline in which nobody is told to say, believe or call anything, and nothing is left open. */
const isPlain = (sentence: Sentence): boolean => !tellsHearsay(sentence) && !isOpen(sentence);

/** Where a claim stands in its sentence: the indices of its first and last token. */
function placeOf({ tokens }: Sentence, { evidence }: FramingClaim): readonly [number, number] | null {
  const first = tokens.findIndex((t) => t.start >= evidence.start);
  const last = tokens.findLastIndex((t) => t.end <= evidence.end);
  return first < 0 || last < first ? null : [first, last];
}

/** "Jet crashes into sea", "Guards attack depot": a word in "-s" may be a headline's verb, unless "after attacks on …" has it for a noun. */
function maybeVerb({ tokens }: Sentence, first: number, at: number, label: string): boolean {
  const head = tokens[at]?.lower ?? '';
  if (!head.endsWith('s') || head === label.split(/[ -]/).at(-1)) return false;
  const isOpened = ['ADP', 'DET'].includes(tokens[first - 1]?.pos ?? '');
  const next = tokens[at + 1];
  return !isOpened || !(next === undefined || next.pos === 'PUNCT' || NOUN_TIES.has(next.lower));
}

/** "Feds probe deadly crash", "tens of thousands march": a verb that was taken for a noun stands in the phrase, or is its word. */
function holdsVerb({ tokens }: Sentence, first: number, at: number): boolean {
  if (COUNT_NOUNS.has(tokens[at - 1]?.lower ?? '')) return true;
  const noun = tokens.findIndex((t, i) => i >= first && i < at && isNoun(t) && tokens[i + 1]?.text !== "'s");
  return noun >= 0 && tokens.slice(noun, at).some((t) => t.pos === 'ADJ');
}

/** "the city's worst shooting": a rank, which says how it stands among others. */
const isRank = ({ tokens }: Sentence, first: number, last: number): boolean =>
  qualityOf(tokens.slice(first, last + 1).map((t) => t.lower)) !== null;

/** Index of the word that names the thing in a phrase: the last of its label's. */
function headOf({ tokens }: Sentence, first: number, last: number, label: string): number {
  const word = (label.split(/[ -]/).at(-1) ?? '').slice(0, -1);
  const at = tokens.findIndex((t, i) => i >= first && i <= last && t.lower.startsWith(word));
  return at < 0 ? last : at;
}

/** True for "since the raid", "days after the raid", "the raid of the week before": told to tell the time of something else, or to be like it. */
function isOfAnother({ tokens }: Sentence, first: number, last: number, isLasting: boolean): boolean {
  const tie = DETERMINERS.has(tokens[first - 1]?.pos ?? '') ? first - 2 : first - 1;
  const before = tokens[tie]?.lower ?? '';
  if (tokens.slice(first, last + 1).some((t) => t.pos !== 'PROPN' && OTHERS.has(t.lower))) return true;
  if (OTHERS.has(tokens[first - 1]?.lower ?? '')) return true;
  if (APART.has(before) && !(isLasting && before === 'amid')) return true;
  return AFTER.has(before) && TIMES.has(tokens[tie - 1]?.lemma ?? '');
}

/** True where more of the phrase stands behind what is shown of it: "crash site", "the worst disaster the country has had". */
function isCut({ tokens }: Sentence, first: number, last: number): boolean {
  const next = tokens[last + 1];
  // "the coup of February", "the deal of 2011": a time may be left out.
  const time = tokens[last + 2];
  if (next?.lower === 'of' && time !== undefined && (MONTHS.has(time.lower) || time.pos === 'NUM')) return false;
  // "bombed in 'revenge' attack": a word of the phrase stands in quotation marks.
  const before = tokens[first - 1];
  if (QUOTES.has(before?.text ?? '')) return true;
  // "hooded thugs", "masked youths": the tagger takes what describes them for a verb.
  if (before?.pos === 'ADJ' || (before?.pos === 'VERB' && /(?:ed|ing)$/.test(before.lower))) return true;
  if (next === undefined || RELATIVES.has(next.lower)) return false;
  // "crash landed": the first part of a verb.
  if (next.lemma === 'land' && tokens[last]?.lower === 'crash') return true;
  if (isNoun(next) || next.text === '-' || next.text === "'s" || DETERMINERS.has(next.pos)) return true;
  return ['ADJ', 'NUM', 'PART', 'X'].includes(next.pos) || TIES.has(next.lower);
}

/** The words that tell in a phrase which thing it is: the names before its head, and the nouns behind it. */
function detailsOf({ tokens }: Sentence, first: number, head: number, last: number): string[] {
  return tokens
    .slice(first, last + 1)
    .filter((t, i) => (first + i < head ? t.pos === 'PROPN' : first + i > head && isNoun(t)))
    .map((t) => t.lower)
    .filter((word) => !WEEKDAYS.has(word) && !MONTHS.has(word));
}

/** Words for the event itself or of things told apart by a name: what an article may call a second thing, too. */
const BY = new Set(['event', 'modifier']);

/** True for a family of which words are taken from headlines alone. */
export const isOfHeadlines = (concept: string): boolean => BY.has(FAMILIES.get(concept)?.by ?? '');

type Openings = ReadonlyMap<string, readonly Sentence[]>;

/** The openings of the articles, by id. */
const openingsOf = (witnesses: readonly Witness[]): Openings =>
  new Map(witnesses.map((w) => [w.document.article.id, openingOf(w.document.sentences)]));

/** Tells whether the opening of another article than the one given holds a word, in small letters. */
function sharedWords(openings: Openings): (word: string, article: string) => boolean {
  const words = [...openings].map(
    ([id, all]) => [id, new Set(all.flatMap((s) => s.tokens.map((t) => t.lower)))] as const,
  );
  return (word, article) => words.some(([id, held]) => id !== article && held.has(word));
}

/**
 * Tells of a claim whether it is the article's own word for what it reports: in its headline, without anybody's say, whole, and of what another
 * article's opening tells of, too. In the text a source words it in many ways, and none of them is the one that it chose.
 */
export function ownNaming(witnesses: readonly Witness[]): (claim: FramingClaim) => boolean {
  const openings = openingsOf(witnesses);
  const isShared = sharedWords(openings);
  return (claim) => {
    if (claim.voice !== 'own') return false;
    const sentence = openings.get(claim.article)?.find((s) => s.index === claim.sentence);
    const place = sentence === undefined ? null : placeOf(sentence, claim);
    if (sentence === undefined || place === null || !isTitle(sentence)) return false;
    const [first, last] = place;
    if (isTag(sentence, last)) return !isRank(sentence, first, last);
    if (!isPlain(sentence)) return false;
    const family = FAMILIES.get(claim.concept);
    const head = headOf(sentence, first, last, claim.label);
    if (sentence.quotations.some((q) => contains(q, claim.evidence))) return false;
    if (family?.class !== 'people' && maybeVerb(sentence, first, head, claim.label)) return false;
    if (holdsVerb(sentence, first, head) || isRank(sentence, first, last)) return false;
    if (isOfAnother(sentence, first, last, family?.lasting === true) || isCut(sentence, first, last)) return false;
    const details = detailsOf(sentence, first, head, last);
    return details.length === 0 || details.some((word) => isShared(word, claim.article));
  };
}
