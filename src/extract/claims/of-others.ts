import { RELATIVES } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import type { Stretch } from './fate-words.js';

/** What leads to "survivors" where the figure is of them: "12 were survivors", "were among the survivors". */
const NAMED_BY = new Set(['among', 'be', 'include', 'of']);

/** "rescuers are looking for survivors", "in a town of 700, survivors left": others than those that the figure counts. */
function isSought(tokens: readonly Token[], { first, last }: Stretch, figure: Stretch): boolean {
  const own = first <= figure.last + 1 && first >= figure.first - 2;
  if (own || first !== last || tokens[first]!.lemma !== 'survivor') return false;
  let k = first - 1;
  while (['ADJ', 'DET'].includes(tokens[k]?.pos ?? '')) k--;
  return !NAMED_BY.has(tokens[k]?.lemma ?? '');
}

const SUBJECTS = new Set(['NOUN', 'PRON', 'PROPN']);

/**
 * "a witness to the crash in which the singer was hurt", "the pilots of a plane that Norland shot down": in a relative clause of another noun than the
 * one counted, with a subject of its own.
 */
function isOfAnother(tokens: readonly Token[], { first }: Stretch, figure: Stretch): boolean {
  for (let r = first - 2; r > figure.last + 1; r--) {
    if (!RELATIVES.has(tokens[r]!.lower)) continue;
    const own = tokens.slice(r + 1, first);
    if (tokens[r]!.lower === 'which' && tokens[r - 1]!.pos === 'ADP') return true;
    return tokens[r - 1]!.pos === 'NOUN' && own.some((t) => SUBJECTS.has(t.pos)) && !own.some((t) => t.pos === 'AUX');
  }
  return false;
}

/** True where words that tell a fate, in the clause of a figure, tell that of others than it counts. */
export const isOfOthers = (tokens: readonly Token[], words: Stretch, figure: Stretch): boolean =>
  isSought(tokens, words, figure) || isOfAnother(tokens, words, figure);
