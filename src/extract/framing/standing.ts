import { ANNEXING, NATION_NOUNS, NEGATED_SHARES, RECOGNISING, WORLD } from '../../lexicon/standing.js';
import { contains, type NameMention, type Sentence, type Token } from '../../model/index.js';
import { type Draft, keysAt, spanOf } from './draft.js';

/** Words around a verb within which its negation and those who recognise stand: "which most of the world has not accepted". */
const REACH = 9;

const isOf = (set: ReadonlySet<string>, t: Token | undefined): boolean =>
  t !== undefined && (set.has(t.lemma) || set.has(t.lower));

/** Words before the name of whoever takes or gives a place, not of the place. */
const PARTIES = new Set(['by', 'from', 'to']);
/** Words behind a word for annexing among which the name of the place stands. */
const BEHIND = 3;

/** True for "by X", "from X" and "part of X": whoever takes it, gives it or has it. */
const isParty = (tokens: readonly Token[], at: number): boolean =>
  PARTIES.has(tokens[at - 1]?.lower ?? '') || (tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'part');

/** A name that may be the place's: the index of its last word, and whether it surely names a place. */
interface Placed {
  readonly last: number;
  readonly isSure: boolean;
}

/** Names in the sentence that may be the place's: no person's, no party's; in the order of the text. */
const placesIn = (tokens: readonly Token[], names: readonly NameMention[]): Placed[] =>
  names
    .filter((n) => n.kind !== 'person')
    .flatMap((name) => {
      const at = tokens.flatMap((t, i) => (contains(name, t) ? [i] : []));
      const [first, last] = [at[0], at[at.length - 1]];
      const isNone = first === undefined || last === undefined || isParty(tokens, first);
      return isNone ? [] : [{ last, isSure: name.kind === 'place' }];
    })
    .sort((x, y) => x.last - y.last);

const before = (places: readonly Placed[], at: number): number | undefined =>
  (places.findLast((p) => p.last < at && p.isSure) ?? places.findLast((p) => p.last < at))?.last;

const behind = (places: readonly Placed[], at: number): number | undefined =>
  places.find((p) => p.last > at && p.last <= at + BEHIND)?.last;

/** The place that is annexed by the word at `at`: right behind it ("annexation of X", "annexing X"), else the nearest before it. */
const annexedBy = (places: readonly Placed[], at: number): number | undefined =>
  behind(places, at) ?? before(places, at);

/** What is recognised or not: the place that the sentence says is annexed, else the one before the word, else behind it. */
function placeOf(tokens: readonly Token[], places: readonly Placed[], at: number): number | undefined {
  const annexing = tokens.findIndex((t) => isOf(ANNEXING, t));
  return annexing >= 0 ? annexedBy(places, annexing) : (before(places, at) ?? behind(places, at));
}

/** "most states", "no country", "internationally": not one state alone. */
const isWorld = (tokens: readonly Token[], i: number): boolean =>
  isOf(WORLD, tokens[i]) ||
  (isOf(NATION_NOUNS, tokens[i]) &&
    (tokens[i]?.lower !== tokens[i]?.lemma || ['any', 'no'].includes(tokens[i - 1]?.lower ?? '')));

/** What may stand before "countries" in the clause: it is quoted as well. */
const OPENING = new Set(['most', 'of', 'that', 'the', 'which']);

/** "most countries do not recognise", "no state accepts", "without international recognition": where it is denied and by the world. */
function unrecognised(tokens: readonly Token[], at: number): number[] {
  const near = tokens.flatMap((t, i) => (Math.abs(i - at) <= REACH && i !== at ? [{ t, i }] : []));
  const denials = near.filter(({ t, i }) => i < at && isOf(NEGATED_SHARES, t));
  const world = near.filter(({ i }) => isWorld(tokens, i));
  if (denials.length === 0 || world.length === 0) return [];
  const all = [...denials, ...world].map(({ i }) => i).concat(at);
  let from = Math.min(...all);
  while (OPENING.has(tokens[from - 1]?.lower ?? '')) from--;
  return [from, ...all];
}

function draft(sentence: Sentence, label: string, place: number, at: readonly number[]): Draft {
  const { tokens } = sentence;
  return { sentence, span: spanOf(tokens, at), concept: 'status', label, agents: [], objects: keysAt(tokens, [place]) };
}

/**
 * What a clause says of a place's standing: that the world does not recognise it or its annexation ("X, which most states do
 * not recognise"), or that it was annexed.
 */
export function standingDrafts(sentence: Sentence, names: readonly NameMention[]): Draft[] {
  const { tokens } = sentence;
  if (!tokens.some((t) => isOf(RECOGNISING, t) || isOf(ANNEXING, t))) return [];
  const places = placesIn(tokens, names);
  return tokens.flatMap((t, i): Draft[] => {
    if (isOf(RECOGNISING, t)) {
      const place = placeOf(tokens, places, i);
      const words = unrecognised(tokens, i);
      return place === undefined || words.length === 0 ? [] : [draft(sentence, 'not recognised', place, words)];
    }
    const place = t.pos === 'VERB' && isOf(ANNEXING, t) ? annexedBy(places, i) : undefined;
    return place === undefined ? [] : [draft(sentence, 'annexed', place, [Math.min(i, place), Math.max(i, place)])];
  });
}
