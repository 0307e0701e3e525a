import { fateNamed, fateOf, INTRANSITIVE_FATES } from '../../lexicon/fates.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { QuantityClaim, Sentence, Token } from '../../model/index.js';
import { isCalendarWord } from '../../text/noun-phrase.js';

export type SentenceOf = (claim: QuantityClaim) => Sentence | undefined;

/** Words on either side of the figure that a cue has at most, and the characters of all of it. */
const WORDS = 5;
const LIMIT = 48;

const STOPS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '--', '.', '!', '?']);
const EDGES_LEFT = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ', 'SYM']);
const EDGES_RIGHT = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'NUM',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SYM',
]);
/** Participles that lead on as prepositions do. */
const LEADING = new Set(['according', 'following', 'including', 'regarding']);
/** Words with which a phrase of its own begins. */
const OPENS = new Set(['and', 'but', 'or', 'that', 'which', 'who']);
/** …and a clause of its own, wherever it stands. */
const CLAUSES = new Set(['although', 'because', 'if', 'though', 'when', 'whereas', 'while']);

const text = (tokens: readonly Token[]): string =>
  tokens.map((t, i) => (i > 0 && tokens[i - 1]!.end < t.start ? ` ${t.text}` : t.text)).join('');

/** The words before the figure, from the verb that governs it where one stands near: "pulled out". */
function before(tokens: readonly Token[], to: number): readonly Token[] {
  let from = to;
  while (from > Math.max(0, to - WORDS) && !STOPS.has(tokens[from - 1]!.text)) from--;
  const words = tokens.slice(from, to);
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB');
  const joined = words.findLastIndex(({ pos }) => pos === 'CCONJ');
  const own = words.slice(Math.max(verb, joined + 1));
  // "smaller rival", "Tarnia for the past": with no verb before it, words may begin within a phrase
  if (own[1]?.text === '-') return [];
  if (verb < 0 && from > 0 && !STOPS.has(tokens[from - 1]!.text)) return [];
  // "30 of the … having declared" would tell another figure
  if (own.some(({ pos, text }) => pos === 'NUM' || /\d/.test(text)) || CLAUSE_VERBS.has(own[0]?.lemma ?? '')) return [];
  const first = own.findIndex(({ pos }) => !EDGES_LEFT.has(pos));
  let last = own.length;
  while (last > 0 && leadsOn(own, last - 1)) last--;
  // "the bloc's 43-year membership": an owner of what stands behind
  if (first < 0 || /^['’]s?$/.test(own[last - 1]?.text ?? '')) return [];
  // a name alone is who or where, not what
  return verb < 0 && last - first < ENOUGH ? [] : own.slice(first, last);
}

/** "acquired the bank | for", "over a | crippling": words before a figure that need it. */
const leadsOn = (own: readonly Token[], i: number): boolean =>
  ['ADP', 'ADV', 'AUX', 'DET', 'PRON', 'PUNCT', 'SYM'].includes(own[i]!.pos) ||
  own[i]!.lemma === 'be' ||
  (own[i]!.pos === 'ADJ' && ['ADP', 'DET', 'PRON'].includes(own[i - 1]?.pos ?? ''));

/** The words after it, up to the end of a phrase: "after the quake". */
function after(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  // "30-inch": the rest of one word.
  if (tokens[from]?.text === '-') return [];
  const runs = (i: number): boolean =>
    !STOPS.has(tokens[i]!.text) &&
    !CLAUSES.has(tokens[i]!.lower) &&
    tokens[i]!.pos !== 'CCONJ' &&
    (i === from || !OPENS.has(tokens[i]!.lower));
  while (to < Math.min(tokens.length, from + WORDS) && runs(to)) to++;
  // "at the packed Reed Hall": no noun phrase is cut
  while (to < Math.min(tokens.length, from + WORDS + NAME) && inPhrase(tokens, to) && runs(to)) to++;
  const edge = ({ pos, lower }: Token): boolean => EDGES_RIGHT.has(pos) || LEADING.has(lower);
  const trim = (): void => {
    while (to > from && edge(tokens[to - 1]!) && !closesVerb(tokens, to - 1)) to--;
  };
  trim();
  while (to > from && !mayEnd(tokens, to)) {
    to--;
    trim();
  }
  const own = tokens.slice(from, to);
  if (own.some(({ text }) => /\d/.test(text))) return [];
  return own[0]?.lower === 'of' ? own.slice(1) : own;
}

/** Prepositions that lead on from a noun or a verb which lacks something without them. */
const BOUND = new Set(['of', 'than', 'to']);

/** True where words may end before the token at `to`: nothing of their own stands there. */
function mayEnd(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || STOPS.has(next.text) || CLAUSES.has(next.lower) || OPENS.has(next.lower)) return true;
  return next.pos === 'ADP' ? !BOUND.has(next.lower) : ['ADV', 'CCONJ', 'SCONJ'].includes(next.pos);
}

/** Words that a noun phrase may take beyond the others. */
const NAME = 3;

const NOUNS = new Set(['NOUN', 'PROPN']);
const inPhrase = (tokens: readonly Token[], i: number): boolean =>
  NOUNS.has(tokens[i]!.pos) && ['ADJ', 'NOUN', 'NUM', 'PROPN'].includes(tokens[i - 1]!.pos);

/** "have been accounted for": a preposition that belongs to its verb, and leads to nothing. */
const closesVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'ADP' &&
  tokens[i - 1]?.pos === 'VERB' &&
  !['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN'].includes(tokens[i + 1]?.pos ?? '');

/** Words that say something: fewer than this tell no two figures apart. */
const ENOUGH = 2;
const tells = (t: Token): boolean =>
  ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'].includes(t.pos) &&
  t.lower.length > 2 &&
  !CLAUSE_VERBS.has(t.lemma) &&
  !isCalendarWord(t);

/** How much words say; a name says as much as two words, but where a headline capitalises every word. */
const amountIn = (tokens: readonly Token[], { block }: Sentence): number =>
  tokens.filter(tells).reduce((sum, { pos }) => sum + (pos === 'PROPN' && block !== 'headline' ? ENOUGH : 1), 0);

/** "13 of the 14 cars jumped the track": what stands around the whole is told of the part. */
const isWhole = (tokens: readonly Token[], first: number): boolean =>
  [tokens[first - 1], tokens[first - 2]].some((t) => t?.lower === 'of') && /NUM|PRON/.test(partBefore(tokens, first));

const partBefore = (tokens: readonly Token[], first: number): string =>
  tokens[tokens[first - 1]?.lower === 'of' ? first - 2 : first - 3]?.pos ?? '';

function cueOf(claim: QuantityClaim, sentence: Sentence): string {
  const { tokens } = sentence;
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  let next = first;
  while (next < tokens.length && tokens[next]!.start < claim.evidence.end) next++;
  if (first < 0 || isWhole(tokens, first)) return '';
  // "People killed: … were killed"
  const fated = fateNamed(claim.property) !== undefined;
  const says = (t: Token): boolean => !fated || (fateOf(t.lemma) === null && !INTRANSITIVE_FATES.has(t.lemma));
  const amount = (words: readonly Token[]): number => amountIn(words.filter(says), sentence);
  const behind = after(tokens, next);
  // "… were seated on the ride", "… have been found": what is told of those counted says enough, whoever tells it
  const isSubject = ['AUX', 'VERB'].includes(tokens[next]?.pos ?? '');
  const own = claim.dimension === 'count' && amount(behind) >= (isSubject ? 1 : ENOUGH);
  if (own) return short(behind);
  // "left the firm after 18 years": what ended then, and not what lasted so long
  const ended = claim.dimension === 'duration' && tokens[first - 1]?.lower === 'after';
  // "The man who helped was one of those hurt": who he is, and nothing told of those
  const isOne = claim.dimension === 'count' && tokens[first - 1]?.lemma === 'be';
  const lead = ended || isOne ? [] : before(tokens, first);
  // Words that are whole without the figure say it best.
  for (const side of [lead, behind]) if (amount(side) >= ENOUGH) return short(side);
  if (lead.length === 0 || behind.length === 0 || amount([...lead, ...behind]) < ENOUGH) return '';
  const gap = `${text(lead)} … ${text(behind)}`;
  return gap.length <= LIMIT ? gap : '';
}

const short = (side: readonly Token[]): string => (text(side).length <= LIMIT ? text(side) : '');

/**
 * What stands around the figure in the words of one source, the figure left out: "pulled out the ship"; with a gap, "serve … in prison",
 * where neither side says enough. The cue that
 * holds most of the `shared` lemmas, of these the first by the claims' order; "" where no source has words around it.
 */
export function cue(claims: readonly QuantityClaim[], shared: readonly string[], sentenceOf: SentenceOf): string {
  let best = { words: '', held: -1 };
  for (const claim of claims) {
    const sentence = sentenceOf(claim);
    // A headline leaves words out.
    if (sentence === undefined || sentence.block === 'headline') continue;
    const words = cueOf(claim, sentence);
    const said = new Set(words.toLowerCase().split(/[^\p{L}]+/u));
    const held = sentence.tokens.filter((t) => said.has(t.lower) && shared.includes(t.lemma)).length;
    if (words !== '' && held > best.held) best = { words, held };
  }
  return best.words;
}
