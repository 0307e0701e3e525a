import { DENIALS, MAYBE, MODALS } from '../../../lexicon/modality.js';
import { PLANNED } from '../../../lexicon/occasions.js';
import { BELIEF_VERBS } from '../../../lexicon/reporting-verbs.js';
import type { Sentence, Token } from '../../../model/index.js';
import { isNoun, isVerb } from '../../../text/parts-of-speech.js';
import type { Line } from './words.js';

/** The words of a clause. */
export interface ClauseWords extends Pick<Line, 'keys' | 'plain'> {
  /** Those of what is done, its verbs, and of who does it, the nouns before its first verb. */
  readonly acts: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** It tells what is not so; what may be so. */
  readonly denies: boolean;
  readonly guesses: boolean;
}

type KeysIn = (tokens: readonly Token[]) => Pick<Line, 'keys' | 'plain'>;

/** A word that tells something as possible, or as planned: "due to visit". */
const isGuess = ({ lower, lemma }: Token, i: number, own: readonly Token[]): boolean =>
  (MODALS.has(lower) && lower !== 'can') ||
  MAYBE.has(lower) ||
  BELIEF_VERBS.has(lemma) ||
  (PLANNED.has(lower) && own[i + 1]?.lower === 'to' && isVerb(own[i + 2]));

/** "If you wish, ring the bells": all of it is only thought of. */
const isSupposed = (tokens: readonly Token[]): boolean => tokens.find(({ pos }) => pos !== 'PUNCT')?.lower === 'if';

/** The clauses of a sentence that have words to be found by, as far as its tokens are among those given. */
export const clauseWordsOf = ({ tokens, clauses }: Sentence, of: readonly Token[], keysIn: KeysIn): ClauseWords[] =>
  clauses.flatMap(({ from, to }) => {
    const own = tokens.slice(from, to).filter((t) => of[0]!.start <= t.start && t.end <= of.at(-1)!.end);
    const { keys, plain } = keysIn(own);
    const verb = own.findIndex(isVerb);
    const acts = keysIn(own.filter((t) => t.pos === 'VERB')).keys;
    const subjects = keysIn(own.filter((t, i) => i < verb && isNoun(t))).keys;
    const denies = own.some(({ lower }) => DENIALS.has(lower));
    const guesses = isSupposed(tokens) || own.some(isGuess);
    return keys.size > 0 ? [{ keys, plain, acts, subjects, denies, guesses }] : [];
  });
