import type { Token } from '../../../model/index.js';
import { phraseStartingAt } from '../../../text/noun-phrase.js';
import { isVerb } from '../../../text/parts-of-speech.js';

/** Words of a phrase at most: a title is read in one glance. */
const LONGEST = 9;
const ENDS = new Set([',', ';', ':', '.', '!', '?', ')', '–', '—', '--', '"']);

/** True where nothing of the clause's own stands before `at`: its end, "and", "when". */
const closes = (t: Token | undefined): boolean =>
  t === undefined || ENDS.has(t.text) || t.pos === 'CCONJ' || t.pos === 'SCONJ' || t.pos === 'ADV';

/** The end of a noun phrase that begins at `from` and has no pronoun and no figure in it; -1 for none. */
function nounAt(tokens: readonly Token[], from: number): number {
  // "the sold-out hall": the tagger takes the first of two joined words for a verb
  const joined = tokens[from]?.pos === 'DET' && tokens[from + 2]?.text === '-';
  const phrase = phraseStartingAt(tokens, joined ? from + 4 : from);
  if (phrase === null) return -1;
  const own = tokens.slice(from, phrase.to);
  const last = own.at(-1);
  const whole = last?.pos === 'NOUN' || last?.pos === 'PROPN';
  return whole && !own.some((t) => t.pos === 'PRON' || t.pos === 'NUM' || /\d/.test(t.text)) ? phrase.to : -1;
}

/** The end of "in the town", "from Norland" and of those that follow, from `from` on; `from` where none stands there. */
export function placedUntil(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.pos === 'ADP') {
    const end = nounAt(tokens, to + 1);
    if (end < 0 || end - from > LONGEST) break;
    to = end;
  }
  return to;
}

/**
 * The end of a whole predicate that begins at `from`: auxiliaries, a verb, its object, what stands behind prepositions: "have been charged",
 * "were on the island". -1 for none, or where the words of it run on in a way that this does not read: nothing is cut.
 */
export function predicateUntil(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.pos === 'AUX' || (to > from && tokens[to]?.pos === 'ADV')) to++;
  const verb = isVerb(tokens[to]);
  if (verb) to++;
  if (to === from) return -1;
  const object = verb ? nounAt(tokens, to) : -1;
  if (object > 0) to = object;
  // "had been accounted for": the preposition is the verb's
  if (tokens[to]?.pos === 'ADP' && (closes(tokens[to + 1]) || tokens[to + 1]?.pos === 'ADP')) to++;
  const end = placedUntil(tokens, to);
  if (!verb && end === to) return -1;
  const next = tokens[end];
  return end - from <= LONGEST && (closes(next) || next?.pos === 'ADP') ? end : -1;
}
