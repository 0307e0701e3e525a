import { SETTLEMENTS } from '../../../lexicon/measured.js';
import type { Token } from '../../../model/index.js';
import { phraseEndingAt, phraseStartingAt } from '../../../text/noun-phrase.js';
import { lowered, plainNoun, subjectOf } from './predicate.js';
import { type Naming, textOf, type Way } from './way.js';

/** What stands between a thing and its measure: "the gate, which is thought to be four feet wide", "the gate measured four feet". */
const PARTS = new Set(['ADV', 'AUX', 'PART']);
const VERBS = new Set(['age', 'believe', 'estimate', 'measure', 'say', 'think']);
const WORDS = new Set([',', 'aged', 'at', 'her', 'his', 'in', 'its', 'that', 'their', 'which', 'who']);
/** Words behind a length that tell which one it is. */
const SENSES = new Set(['across', 'deep', 'high', 'long', 'tall', 'thick', 'wide']);

/** The phrase for who or what has the measure, before it in the clause: null where something else stands there. */
function before(tokens: readonly Token[], first: number): Naming | null {
  let at = first - 1;
  while (at >= 0 && (PARTS.has(tokens[at]!.pos) || WORDS.has(tokens[at]!.lower) || isSense(tokens[at]!))) at--;
  const phrase = at < 0 ? null : phraseEndingAt(tokens, at);
  // "the gun used to kill Lee was a foot long": the last name is none of the clause's own
  if (phrase === null || tokens[phrase.from - 1]?.pos === 'VERB') return null;
  // "the 12 boys": how many is another figure
  const own = tokens.slice(phrase.from, phrase.to).findIndex((t) => t.pos === 'NUM');
  const noun = plainNoun(tokens, own < 0 ? phrase : { from: phrase.from + own + 1, to: phrase.to });
  if (noun === null) return null;
  return { title: noun.words, head: noun.head, own: noun.own, isBearer: true };
}
const isSense = (t: Token): boolean => t.pos === 'VERB' && VERBS.has(t.lemma);

/** "an alligator estimated at five feet long", "the boys, who are aged from 11 to 16": "Length of the alligator", "Age of the boys". */
export const asBearer: Way = ({ claim, tokens, first, next }, base) => {
  if (base.includes(' ') || !['age', 'length'].includes(claim.dimension)) return null;
  let behind = next;
  // "4 feet (1.2 m) long"
  if (tokens[behind]?.text === '(') while (behind < tokens.length && tokens[behind]!.text !== ')') behind++;
  if (tokens[behind]?.text === ')') behind++;
  if (claim.dimension === 'length' && !SENSES.has(tokens[behind]?.lower ?? '')) return null;
  const told = before(tokens, first);
  if (told === null || (claim.dimension === 'age' && isPlace(told))) return null;
  return { ...told, title: `${base} of ${told.title}` };
};

/** One capitalised word alone may be a place as well as somebody. */
const isPlace = ({ own = [] }: Naming): boolean => own.length === 1 && own[0]!.pos === 'PROPN';

/** "Lowmere, a market town of 40,000", "Lowmere, home to 40,000 people": "Population of Lowmere". */
export const asSettled: Way = ({ claim, tokens, first }, base) => {
  if (base !== 'Population' || claim.dimension !== 'count') return null;
  let at = first - 1;
  if (!['of', 'to', 'with'].includes(tokens[at]?.lower ?? '')) return null;
  const noun = tokens[--at];
  if (noun === undefined || !(SETTLEMENTS.has(noun.lemma) || noun.lower === 'home')) return null;
  const kind: Naming | null = SETTLEMENTS.has(noun.lemma)
    ? { title: `Population of the ${noun.lower}`, head: noun.lemma }
    : null;
  while (['ADJ', 'DET', 'NOUN'].includes(tokens[at]?.pos ?? '')) at--;
  while (['AUX', ','].includes(tokens[at]?.pos ?? '') || ['which', ','].includes(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.pos !== 'PROPN') return kind;
  let from = at;
  while (tokens[from - 1]?.pos === 'PROPN') from--;
  const own = tokens.slice(from, at + 1);
  return { title: `Population of ${textOf(own)}`, head: tokens[at]!.lemma, own, isBearer: true };
};

/** "the speed limit there is 10 mph": what is called by the measure itself, "Speed limit". */
export const asNamed: Way = ({ claim, tokens, first, next }, base) => {
  if (claim.dimension === 'count' || base.includes(' ')) return null;
  const word = base.toLowerCase();
  const behind =
    tokens[next]?.lower === word && tokens[next + 1]?.pos === 'NOUN' ? [tokens[next]!, tokens[next + 1]!] : null;
  const verb = tokens[first - 1]?.lemma === 'be' ? subjectOf(tokens, first - 1) : null;
  const before = verb === null ? [] : tokens.slice(verb.from, verb.to).filter((t) => t.pos !== 'DET');
  const at = before.findIndex((t) => t.lower === word);
  const own = behind ?? (at >= 0 && before[at + 1]?.pos === 'NOUN' ? before.slice(at, at + 2) : []);
  if (own.length === 0) return null;
  const text = lowered(textOf(own), own[0]!);
  return { title: `${base}${text.slice(word.length)}`, head: own[1]!.lemma, own };
};

/** Words between a distance and what it is from: "two miles north-east of the mill", "out of the park". */
const AWAY = new Set([
  '-',
  'away',
  'east',
  'north',
  'northeast',
  'northwest',
  'out',
  'outside',
  'south',
  'southeast',
  'southwest',
  'west',
]);

/** "lured half a mile out of the park": "Distance from the park". */
export const asFrom: Way = ({ claim, tokens, next }, base) => {
  if (base !== 'Distance' || claim.dimension !== 'length') return null;
  let at = next;
  while (AWAY.has(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower !== 'from' && !(at > next && tokens[at]?.lower === 'of')) return null;
  const phrase = phraseStartingAt(tokens, at + 1);
  const noun = phrase === null ? null : plainNoun(tokens, phrase);
  return noun === null ? null : { title: `Distance from ${noun.words}`, head: noun.head, own: noun.own };
};
