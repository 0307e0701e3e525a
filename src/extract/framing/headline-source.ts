import { COURT_NOUNS, RULING_VERBS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';

/** Words at most of who speaks at a headline's start. */
const SOURCE_WORDS = 4;

/** Verbs (lemma) by which somebody says that something is so. */
const SAYING = new Set(['allege', 'assert', 'claim', 'contend', 'insist', 'maintain', 'say']);
/** What follows a noun in a headline: "insurance claims rise", "claims of fraud". */
const BEHIND_NOUN = new Set(['ADP', 'AUX', 'PUNCT', 'VERB']);

/** True for the present tense of such a verb, which the tagger may take for a noun ("Norland claims two jets"). */
function isVerbAt(tokens: readonly Token[], i: number, verbs: ReadonlySet<string>): boolean {
  const t = tokens[i] as Token;
  if (!verbs.has(t.lemma) || (!t.lower.endsWith('s') && t.lower !== t.lemma)) return false;
  return t.pos === 'VERB' || (t.lower.endsWith('s') && !BEHIND_NOUN.has(tokens[i + 1]?.pos ?? 'PUNCT'));
}

const canSpeak = (t: Token | undefined): boolean => t?.pos === 'PROPN' || SPEAKER_NOUNS.has(t?.lemma ?? '');

/** Index of the verb behind a speaker at the start: who `speaks`, by one of `verbs`; -1 where there is none. */
function verbOf(
  tokens: readonly Token[],
  verbs: ReadonlySet<string>,
  speaks: (t: Token | undefined) => boolean,
): number {
  const at = tokens.slice(0, SOURCE_WORDS + 1).findIndex((_, i) => i > 0 && isVerbAt(tokens, i, verbs));
  return at > 0 && speaks(tokens[at - 1]) && !tokens.slice(0, at).some((t) => t.pos === 'PUNCT') ? at : -1;
}

/** Index of the verb of "Norland claims two jets downed", "Union says …"; -1 where nobody who can speak opens by saying something. */
export const sayingVerb = (tokens: readonly Token[]): number => verbOf(tokens, SAYING, canSpeak);

/** The same of a court: "Harbour court declares …", "Top court rules …". What it says is so because it says it. */
export const rulingVerb = (tokens: readonly Token[]): number =>
  verbOf(tokens, RULING_VERBS, (t) => COURT_NOUNS.has(t?.lower ?? ''));
