import { classOfPhrase, classOfState, opensPhrase } from '../lexicon/date-events.js';
import { POSSESSIVES } from '../lexicon/function-words.js';
import type { Token } from '../model/index.js';

/** Words at most between a verb's particle and its noun, the noun included. */
const DESCRIBED = 5;

/** The class of the phrasal verb that begins at token `i`, or whose object stands there ("opened heavy fire"); null for none. The longest phrase wins. */
export function phrasalClass(tokens: readonly Token[], i: number): string | null {
  const { lemma } = tokens[i]!;
  if (!opensPhrase(lemma)) return ofObject(tokens, i);
  const word = tokens[i + 1]?.lower ?? '';
  // "lose their lives" is told as "lose life", "hand himself in" as "hand self in".
  if (POSSESSIVES.has(word)) return classOfPhrase(`${lemma} ${tokens[i + 2]?.lemma ?? ''}`);
  const next = `${lemma} ${/^\w+sel(?:f|ves)$/.test(word) ? 'self' : word}`;
  return ofThree(tokens, i + 2, next) ?? classOfPhrase(next) ?? classOfPhrase(`${lemma} ${passiveSubject(tokens, i)}`);
}

/** "drop off the radar", "appear in the district court": a verb, its particle and the noun at `from` or behind what describes it. */
function ofThree(tokens: readonly Token[], from: number, opening: string): string | null {
  for (let k = from; k < from + DESCRIBED; k++) {
    const found = classOfPhrase(`${opening} ${tokens[k]?.lower ?? ''}`);
    if (found !== null && opening === 'come under' && isBlamed(tokens, k)) return null;
    if (found !== null) return found;
    if (!/^(?:ADJ|DET|PROPN)$/.test(tokens[k]?.pos ?? '')) return null;
  }
  return null;
}

/** "came under fire for his words", "under attack over them": no deed at the noun at `i`. */
export const isBlamed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'under' && /^(?:for|over)$/.test(tokens[i + 1]?.lower ?? '');

/** "opened heavy fire": the class by the noun at `i` and the verb before it. */
function ofObject(tokens: readonly Token[], i: number): string | null {
  if (tokens[i]!.pos !== 'NOUN') return null;
  let verb = i - 1;
  while (tokens[verb]?.pos === 'ADJ') verb--;
  return tokens[verb]?.pos === 'VERB' ? classOfPhrase(`${tokens[verb]!.lemma} ${tokens[i]!.lower}`) : null;
}

/** "fire was opened", "fire had been opened": the noun that a passive verb at `i` is told of; "" for none. */
function passiveSubject(tokens: readonly Token[], i: number): string {
  let at = i - 1;
  if (tokens[at]?.lemma !== 'be') return '';
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.lemma === 'be') at--;
  const subject = tokens[at];
  // The tagger takes the first word of a sentence, or behind a dateline, for a name.
  const opens = at === 0 || tokens[at - 1]?.pos === 'PUNCT';
  return subject?.pos === 'NOUN' || opens ? (subject?.lower ?? '') : '';
}

/** The class of the event that began the state whose last word is token `i`; null for none. */
export function stateClass(tokens: readonly Token[], i: number): string | null {
  const two = `${tokens[i - 1]?.lower ?? ''} ${tokens[i]!.lower}`;
  return classOfState(two) ?? classOfState(`${tokens[i - 2]?.lower ?? ''} ${two}`);
}
