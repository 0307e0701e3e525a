import { DEADLY } from '../../lexicon/fates.js';
import { partyNoun, pronounCount } from '../../lexicon/parties.js';
import { QUESTIONS, slotNouns } from '../../lexicon/questions.js';
import type { Token } from '../../model/index.js';
import type { Phrase } from '../../text/noun-phrase.js';
import { type Fits, formsOf } from '../../text/patterns.js';

const POSSESSED = new Set(["'s", "'", 'of', 'for', 'from', 'at', 'in', 'with', 'on']);

/** Index of the noun that heads a phrase: the last one before "of …", "in …". */
export function headOf(tokens: readonly Token[], { from, to }: Phrase): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (head >= 0 && POSSESSED.has(t.lower) && t.lower !== "'s") break;
    if (t.pos === 'NOUN' || t.pos === 'PROPN') head = i;
  }
  return head;
}

const OTHERS = new Set(['another', 'other', 'possible', 'potential', 'second', 'third']);

const CAUSES: ReadonlyMap<string, string> = QUESTIONS.get('cause')?.families ?? new Map();

/** "a new strike was not ruled out": what may come has caused nothing. */
const TO_COME = new Set(['another', 'further', 'future', 'imminent', 'more', 'new', 'next']);

/** Words by which some of those held are told from the others. */
const SOME = new Set([
  '1',
  '2',
  'a',
  'an',
  'another',
  'first',
  'fourth',
  'one',
  'second',
  'several',
  'some',
  'third',
  'two',
]);

/** "the hostages", "the last three hostages"; not "one of the hostages". */
const areAll = (tokens: readonly Token[], { from, to }: Phrase, head: number): boolean =>
  tokens[head]!.lower.endsWith('s') &&
  !tokens.slice(tokens[from - 1]?.lower === 'of' ? from - 2 : from, to).some((t) => SOME.has(t.lower));

/** Says whether a noun phrase may fill a slot of a question's pattern. */
export const fits: Fits = (slot, tokens, phrase) => {
  const head = headOf(tokens, phrase);
  if (slot === 'B' && phrase.to - phrase.from === 1 && pronounCount(tokens[phrase.from]!.lower) > 0) return true;
  if (head < 0) return false;
  if (slot === 'B') return tokens[head]!.pos === 'PROPN' || formsOf(tokens[head]!).some((f) => partyNoun(f) !== null);
  if (slot === 'M') return tokens.slice(phrase.from, phrase.to).some((t) => t.pos === 'PROPN' || t.pos === 'NUM');
  const nouns = slotNouns(slot);
  if (slot === 'N') return tokens.slice(phrase.from, phrase.to).some((t) => t.pos === 'PROPN');
  if (slot === 'H' && !areAll(tokens, phrase, head)) return false;
  if (slot === 'R' && !tokens.some((t) => DEADLY.has(t.lemma) || DEADLY.has(t.lower))) return false;
  // "what the suspect did was captured on film"
  if (slot === 'S' && tokens[phrase.to]?.lower === 'did' && tokens[phrase.to + 1]?.pos === 'AUX') return false;
  // "no suspect is in custody": there may be none alive.
  if (slot === 'S' && tokens[phrase.from]?.lower === 'no') return false;
  // "President Harrow", "the prime minister of Estria": the office may stand before the name.
  if (slot === 'Chief') return tokens.slice(phrase.from, phrase.to).some((t) => nouns!.has(t.lower));
  // "searching for a second suspect", "defused another device" say nothing of the first.
  if ((slot === 'S' || slot === 'Bomb') && tokens.slice(phrase.from, phrase.to).some((t) => OTHERS.has(t.lower)))
    return false;
  // Somebody is blamed for much; what is blamed for what went wrong is known by its words.
  if (slot === 'C') {
    const words = tokens.slice(phrase.from, phrase.to);
    return words.some((t) => CAUSES.has(t.lemma)) && !words.some((t) => TO_COME.has(t.lower));
  }
  // "caught the goat", "two goats are at large": of several, each may have fared in its own way.
  if (slot === 'Beast') return nouns!.has(tokens[head]!.lower);
  return nouns === null || formsOf(tokens[head]!).some((form) => nouns.has(form));
};
