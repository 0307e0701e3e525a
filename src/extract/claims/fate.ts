import { groupOf } from '../../lexicon/counted-groups.js';
import { STATES } from '../../lexicon/counting-nouns.js';
import { ABOARD, CARRIERS, CONDITIONS, fateOf, INTRANSITIVE_FATES, TALLIES, WEAK_FATES } from '../../lexicon/fates.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { type FateWords, fateFrom, type Stretch } from './fate-words.js';
import { isOfOthers } from './of-others.js';
import { isDoer, isObjectApart, standsApart } from './subject.js';

/** How far from a figure, in tokens, a word still tells its fate. */
const REACH = 12;
/** A word before the figure counts as half as far again: English tells fates after it ("16 injured"). */
const BEFORE = 1.5;

const AFTER_OBJECT = new Set(['DET', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADJ']);

/** What people do to others, or of themselves without anybody: "a suspect shooting at the crowd" is no victim. */
const DEALT = new Set(['injured', 'killed', 'shot']);

/** "left 33 miners trapped", "found two boys hurt": verbs whose object is told in what state it is. */
const LEAVING = new Set(['find', 'leave', 'see']);

/** "Two gunmen killed 12": an active verb after the figure with an object behind it tells what they did, not what befell them. */
function isDeed(tokens: readonly Token[], { first, last, fate }: FateWords, figure: Stretch): boolean {
  const verb = tokens[first]!;
  if (first !== last || verb.pos !== 'VERB' || INTRANSITIVE_FATES.has(verb.lemma)) return false;
  const next = tokens[first + 1]?.pos ?? '';
  const going = verb.lower.endsWith('ing') && verb.lemma !== verb.lower;
  // "are holding their breath"
  if (going && (next === 'DET' || next === 'PRON')) return true;
  if (tokens.slice(Math.max(0, first - 3), first).some((t) => t.lemma === 'be' || t.lemma === 'get')) return false;
  if (verb.lower.endsWith('ing') && DEALT.has(fate)) return true;
  return AFTER_OBJECT.has(next) && !LEAVING.has(tokens[figure.first - 1]?.lemma ?? '');
}

/** "charged two men with hiding the bodies": what an act in "-ing" is done to. */
function isOfDeed(tokens: readonly Token[], from: number, { first }: Stretch): boolean {
  if (tokens[first]!.pos !== 'NOUN') return false;
  const verb = tokens.slice(from, first).findLast((t) => t.pos === 'VERB');
  return verb?.lower.endsWith('ing') === true && fateOf(verb.lemma) === null && !CARRIERS.has(verb.lemma);
}

/** "the ill-fated plane": the first part of a compound. */
const opensCompound = (tokens: readonly Token[], { last }: Stretch): boolean =>
  tokens[last + 1]?.text === '-' && tokens[last + 1]!.start === tokens[last]!.end;

/** Another full verb between the figure and the word: "40 people were inside when shots were fired". */
const isCutOff = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      (t, i) =>
        t.pos === 'VERB' &&
        fateOf(t.lemma) === null &&
        !CARRIERS.has(t.lemma) &&
        !t.lower.endsWith('ing') &&
        !isAttribute(tokens, from + i),
    );

/** "on a crashed jet": a participle that stands before its noun as an adjective does. */
const isAttribute = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower.endsWith('ed') &&
  ['ADP', 'DET'].includes(tokens[i - 1]?.pos ?? '') &&
  ['ADJ', 'NOUN', 'PROPN'].includes(tokens[i + 1]?.pos ?? '');

/** "four people linked to him were held": a participle right behind those counted, with what it is of. */
const isReducedAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' && tokens[i]!.lower.endsWith('ed') && tokens[i + 1]?.pos === 'ADP';

/** "two guards who ejected were killed": past the verb of a relative clause about those counted, cut short or not, where an auxiliary goes on with what befell them. */
function pastRelative(tokens: readonly Token[], from: number, { first }: FateWords): number {
  const who = tokens.findIndex((t, i) => i >= from && (isVerb(t) || RELATIVES.has(t.lower)));
  const reduced = who === from && isReducedAt(tokens, who);
  if (who < 0 || (isVerb(tokens[who]) && !reduced)) return from;
  const verb = reduced ? who : tokens.findIndex((t, i) => i > who && t.pos === 'VERB');
  const goesOn =
    INTRANSITIVE_FATES.has(tokens[first]!.lemma) || tokens.slice(first - 2, first).some((t) => t.pos === 'AUX');
  // "who ejected said four were killed": what is told then is of others.
  const ofOthers = tokens.slice(verb + 1, first).some((t) => t.pos === 'NUM' || CLAUSE_VERBS.has(t.lemma));
  return verb > 0 && verb < first - 1 && goesOn && !ofOthers ? verb + 1 : from;
}

const OPENS_CLAUSE = new Set(['DET', 'NOUN', 'NUM', 'PROPN', 'SCONJ']);

/** "two guards said four men were killed": those counted tell it of others; "two guards said they were shot" of themselves. */
function isTeller(tokens: readonly Token[], figure: Stretch, to: number): boolean {
  const verb = tokens.findIndex((t, i) => i > figure.last && i < to && t.pos === 'VERB');
  if (verb < 0 || !CLAUSE_VERBS.has(tokens[verb]!.lemma) || tokens[verb]!.lower.endsWith('ing')) return false;
  const said = tokens.slice(verb + 1, to);
  return OPENS_CLAUSE.has(said[0]?.pos ?? '') && !said.some((t) => t.lower === 'they' || t.text === ',');
}

/** A shot heard is no one shot: as a noun the word tells a fate only right behind the figure. */
const isNoise = (token: Token, fate: string, far: number): boolean =>
  fate === 'shot' && token.pos === 'NOUN' && far > 1;

/** "rescue teams", "death squads": before another noun a word of fate tells what kind it is; a toll or a number is the fate's own. */
const isModifier = (tokens: readonly Token[], { first, last }: Stretch): boolean => {
  const next = tokens[last + 1];
  // "wounding scores": a gerund is no modifier, whatever the tagger says.
  if (first !== last || tokens[first]!.lower.endsWith('ing')) return false;
  return (
    tokens[first]!.pos === 'NOUN' && next?.pos === 'NOUN' && !TALLIES.has(next.lemma) && fateOf(next.lemma) === null
  );
};

/** "17 people, five of them with burns": another figure's part, between the figure and the words. */
const isOfPart = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t, i) => {
    const [of, whom] = [tokens[from + i + 1], tokens[from + i + 2]];
    const part = t.pos === 'NUM' && of?.lower === 'of' && (whom?.lower === 'them' || whom?.lower === 'whom');
    // "ten people, three of them children, were killed": the clause goes on behind it
    return part && !tokens.slice(from + i, to).some((w) => w.text === ',');
  });

/** "500 rescue workers": in the noun that is counted, what kind they are; "12 murder victims", "two dead boys" tell what befell them. */
const isKind = (tokens: readonly Token[], words: FateWords, figure: Stretch): boolean =>
  words.last + 1 === figure.last &&
  isModifier(tokens, words) &&
  !STATES.has(tokens[words.last]!.lower) &&
  groupOf(tokens[words.last + 1]!.lemma) !== 'anyone';

/** Prepositions by which a hospital is where people work, or what they stand by; "at" needs a verb before it: "treated at a hospital". */
const BESIDE = new Set(['behind', 'by', 'for', 'from', 'near', 'of', 'outside']);

/** "12 nurses at the city hospital", "a spokesman for the hospital": a place, and not where they were taken. */
function isPlace(tokens: readonly Token[], { first, last, fate }: FateWords, figure: Stretch): boolean {
  if (first !== last || fate !== 'hospitalised' || tokens[first]!.lemma !== 'hospital') return false;
  let k = first - 1;
  while (['ADJ', 'DET', 'NOUN', 'PROPN', 'PART', 'PRON'].includes(tokens[k]?.pos ?? '')) k--;
  const link = tokens[k]?.lower ?? '';
  return BESIDE.has(link) || (link === 'at' && k > figure.last && !tokens.slice(figure.last + 1, k).some(isVerb));
}

/** Words that tell of no fate, or of that of others than those counted. */
const isOfElse = (tokens: readonly Token[], words: FateWords, figure: Stretch): boolean =>
  opensCompound(tokens, words) || isPlace(tokens, words, figure) || isOfOthers(tokens, words, figure);

/** True where words behind a figure tell a fate of others than those counted: whom they did it to, of whom they tell, a part of them. */
function tellsOfOthers(tokens: readonly Token[], words: FateWords, figure: Stretch): boolean {
  const next = figure.last + 1;
  return (
    isDeed(tokens, words, figure) ||
    isCutOff(tokens, pastRelative(tokens, next, words), words.first) ||
    isOfDeed(tokens, next, words) ||
    isObjectApart(tokens, figure, words.first) ||
    isTeller(tokens, figure, words.first) ||
    isOfPart(tokens, next, words.first)
  );
}

/** "supporters of Norland's former leader Jan Brandt have been arrested": how many of the words are a name, which tells only of whom they are. */
const namingIn = (tokens: readonly Token[]): number =>
  tokens.filter((t) => t.pos === 'PROPN' || t.pos === 'PART' || t.text === '-').length;

/** How far the words stand from the figure, weighed; null where they do not govern it. */
function distance(tokens: readonly Token[], words: FateWords, figure: Stretch): number | null {
  const after = words.first > figure.last;
  const before = words.last < figure.first;
  // A state stands behind the figure it is told of: "two in critical condition and three in serious condition".
  if (!after && CONDITIONS.has(words.fate) && words.first === words.last) return null;
  const far = after ? words.first - figure.last : before ? (figure.first - words.last) * BEFORE : 0;
  const reach = after ? far - namingIn(tokens.slice(figure.last + 1, words.first)) : far;
  if (reach > REACH || isNoise(tokens[words.first]!, words.fate, far)) return null;
  if (far > 0 ? isModifier(tokens, words) : isKind(tokens, words, figure)) return null;
  if (isOfElse(tokens, words, figure)) return null;
  if (after && tellsOfOthers(tokens, words, figure)) return null;
  if (before && isCutOff(tokens, words.last + 1, figure.first)) return null;
  if (before && standsApart(tokens, words.last + 1, figure)) return null;
  return words.naming ? Math.max(far, REACH - 1) : far;
}

/** "with 98 on board", "with 189 passengers and crew aboard": a phrase of its own, whatever the verbs of the clause tell. */
const isPhrase = (tokens: readonly Token[], { first, last }: Stretch, far: number): boolean =>
  tokens[first - 1]?.lower === 'with' &&
  tokens.slice(last + 1, last + far).every((t) => t.pos === 'CCONJ' || t.pos === 'NOUN');

const IN = new Set(['in', 'inside', 'on']);

/** "a boat with six people in it": they are aboard of what was told. */
const isInIt = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  tokens[first - 1]?.lower === 'with' && IN.has(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.lower === 'it';

/**
 * What befell the people that a figure counts, by the nearest words of its clause that tell a fate; null when none governs the figure. What they did,
 * or that they were aboard, is told only where nothing befell them, or in a phrase of its own: "a ferry with 98 aboard sank, killing most".
 */
export function fateAt(tokens: readonly Token[], clause: { from: number; to: number }, figure: Stretch): string | null {
  if (isDoer(tokens, clause.from, figure)) return null;
  if (isInIt(tokens, figure)) return ABOARD;
  let best: { far: number; fate: string } | null = null;
  let weak: { far: number; fate: string } | null = null;
  for (let i = clause.from; i < clause.to; i++) {
    const words = fateFrom(tokens, i, clause.to, figure);
    if (words === null) continue;
    i = words.last;
    const far = distance(tokens, words, figure);
    if (far === null) continue;
    const { fate } = words;
    // Of two as near, the one behind the figure.
    if (WEAK_FATES.has(fate)) weak = weak === null || far <= weak.far ? { far, fate } : weak;
    else best = best === null || far <= best.far ? { far, fate } : best;
  }
  if (weak !== null && isPhrase(tokens, figure, weak.far)) return weak.fate;
  return best?.fate ?? weak?.fate ?? null;
}
