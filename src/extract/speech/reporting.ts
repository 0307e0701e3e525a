import { BELIEF_VERBS, CLAUSE_VERBS, OBJECT_VERBS, QUOTE_VERBS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote } from '../../text/parts-of-speech.js';

/** The verb (lemma) that reports a figure: "put the toll at 60". */
export const PUT = 'put';
/** How far behind "put" its "at 60" may stand, in tokens. */
const PUT_AT = 8;

const KNOWN: ReadonlySet<string> = new Set([...CLAUSE_VERBS, ...BELIEF_VERBS, ...OBJECT_VERBS, ...QUOTE_VERBS]);
/** What a clause behind "that" begins with. */
const NOMINAL = new Set(['DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/** True for the end of a sentence, and the full stop before it. */
export const isEnd = (t: Token | undefined): boolean => t === undefined || t.text === '.';

/** True for a word that is a reporting verb here, though the tagger may take it for a noun. */
export function isReporting(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  // The tagger takes some of these for adjectives or nouns: "…, one agency reported."
  const sure =
    t.lower === 'said' ||
    t.lower === 'says' ||
    (closes(tokens, i) && CLAUSE_VERBS.has(verbOf(t))) ||
    paperReports(tokens, i) ||
    nameReports(tokens, i);
  if (t.pos !== 'VERB' && !sure) return false;
  return KNOWN.has(verbOf(t)) || (t.lemma === PUT && putsAt(tokens, i));
}

/** The verb of a word that reports: "alleged" is an adjective to the tagger, and its own lemma. */
export const verbOf = ({ lemma, lower }: Token): string =>
  KNOWN.has(lemma) ? lemma : ([lower.replace(/d$/, ''), lower.replace(/ed$/, '')].find((v) => KNOWN.has(v)) ?? lemma);

/** True for the last word of a sentence or of ", X reported,". */
const closes = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower.endsWith('ed') &&
  (tokens[i + 1] === undefined || tokens[i + 1]!.text === '.' || tokens[i + 1]!.text === ',');

/** "…, the Post reports.", "…, the paper reports.", "…, reports the Post.": a noun to the tagger. */
function paperReports(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'reports') return false;
  const before = tokens[i - 1];
  const isPaper = before?.pos === 'NOUN' && SPEAKER_NOUNS.has(before.lemma);
  if (before?.pos === 'PROPN' || isPaper) return isEnd(tokens[i + 1]) && tokens.slice(0, i).some((t) => t.text === ',');
  const paper = before?.text === ',' || isQuote(before) ? phraseStartingAt(tokens, i + 1) : null;
  return paper !== null && tokens[paper.to - 1]!.pos === 'PROPN' && isEnd(tokens[paper.to]);
}

/** Forms that a name says more often than it owns them: "the Tarnish claims that" are nobody's word. */
const OF_NAMES = new Set(['estimates', 'reports']);

/** "the Rescue Service estimates that 600", "the Post reports that he": a noun to the tagger; "the Post reports that were false" is one. */
function nameReports(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  // "RTN, the public broadcaster, reports that he"
  const told = before?.pos === 'PROPN' || (before?.text === ',' && tokens[0]!.pos === 'PROPN');
  if (!OF_NAMES.has(tokens[i]!.lower) || !told) return false;
  return tokens[i + 1]?.lower === 'that' && NOMINAL.has(tokens[i + 2]?.pos ?? '');
}

/** "put the toll at 60". */
const putsAt = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(i + 1, i + PUT_AT)
    .some((t, k, near) => t.lower === 'at' && near.slice(k + 1, k + 4).some((n) => n.pos === 'NUM'));
