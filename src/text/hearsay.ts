import { HEARSAY_MARKS, HEARSAY_NOUNS, HELD_TO_BE, NAMING_VERBS } from '../lexicon/hearsay.js';
import { BELIEF_VERBS, CLAUSE_VERBS, OBJECT_VERBS } from '../lexicon/reporting-verbs.js';
import { contains, type Reading, type Sentence, type Token } from '../model/index.js';
import { inSentence } from './in-sentence.js';

/** Sentences behind an attributed one, in its paragraph, that may go on in the speaker's voice ("He had bought them in May"). */
const GOES_ON = 2;

const reports = ({ lemma, pos, lower }: Token): boolean =>
  (pos === 'VERB' && (CLAUSE_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || OBJECT_VERBS.has(lemma))) ||
  lower === 'said' ||
  lower === 'says';

const isMark = (t: Token, next: Token | undefined): boolean =>
  HEARSAY_MARKS.has(t.lower) ||
  HEARSAY_NOUNS.has(t.lemma) ||
  (t.pos === 'VERB' && NAMING_VERBS.has(t.lemma)) ||
  (HELD_TO_BE.has(t.lower) && (next?.lower === 'to' || next?.lower === 'that')) ||
  (t.lower === 'according' && next?.lower === 'to');

/** True where a sentence tells, in some of its words, what somebody says, believes or calls something; quotations aside. */
export function tellsHearsay({ tokens, quotations }: Sentence): boolean {
  return tokens.some((t, i) => (reports(t) || isMark(t, tokens[i + 1])) && !quotations.some((q) => contains(q, t)));
}

/** True for a sentence that follows one which retells somebody's words, in the same paragraph: whose voice it is, nothing tells. */
export function mayGoOn(sentences: readonly Sentence[], at: number, reading: Reading): boolean {
  const here = sentences[at];
  for (let i = at - 1; i >= Math.max(0, at - GOES_ON); i--) {
    const before = sentences[i];
    if (before === undefined || before.paragraph !== here?.paragraph) return false;
    const said = inSentence(reading.speeches, i);
    // A closing quotation mark ends what is said; a clause retold may run on.
    if (said.some((s) => s.mode === 'indirect') || (said.length === 0 && tellsHearsay(before))) return true;
  }
  return false;
}
