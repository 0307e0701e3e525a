import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { phrasalClass } from '../../text/phrasal-verbs.js';
import { datedClass, isPassiveReport } from './verbs.js';

/** "said that around 10 p.m. a truck": what follows "that" is another clause. */
export const opensContent = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'that' && tokens[i - 1]?.pos === 'VERB' && CLAUSE_VERBS.has(tokens[i - 1]!.lemma);

/** "declared the law void", "declared victory": a deed; "declared that", "declared on Sunday" are words. */
const declares = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lemma === 'declare' &&
  /^(?:ADJ|DET|NOUN)$/.test(tokens[i + 1]?.pos ?? '') &&
  tokens[i + 1]?.lower !== 'that';

/** Classes of what verbs of speech do: "concluded", "testified". */
const DEEDS = new Set(['end', 'hearing']);

/** True for the date of words, not of deeds: "said on Tuesday". */
export const isSpeech = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  CLAUSE_VERBS.has(tokens[i]!.lemma) &&
  phrasalClass(tokens, i) === null &&
  !DEEDS.has(datedClass(tokens[i]!) ?? '') &&
  !declares(tokens, i) &&
  !isPassiveReport(tokens, i);
