import { fateNamed } from '../../lexicon/fates.js';
import type { QuantityClaim } from '../../model/index.js';
import { isUpper } from '../../text/letters.js';
import { bareMeasure, withWords } from '../../text/measure-title.js';
import { cue, type SentenceOf } from './cue.js';
import { compoundOf } from './naming/compound.js';
import { namingsOf as phrasesOf } from './naming/index.js';
import { leadTo, nameEndingIn, nameOrKind, nounOf } from './telling-words.js';
import { baseTitle, modifiersOf, sharedWords } from './title.js';

/** One topic to be named; `when` ("December 2020") where its event is not the one all articles report. */
export interface Untitled {
  readonly claims: readonly QuantityClaim[];
  readonly when: string | null;
}

/** A title that says a measure and not of what has the sources' words added even where no other topic has it. */
const isBare = (title: string): boolean => bareMeasure(title) !== '';

/** Titles that say what is counted, and not what of it: "Number of buildings" may be those damaged or those searched. */
const NUMBER = /^(?:(?:Number|Share) of |(?:Distance|Price|Value)(?=,|$))/;

const isCompared = (topic: Untitled): boolean => articlesOf(topic) > 1;

const articlesOf = ({ claims }: Untitled): number => new Set(claims.map((c) => c.article)).size;

/** True for the topic that more articles tell of than any other of its title: "People killed" is the toll, the others are parts. */
const isMain = (topic: Untitled, rivals: readonly Untitled[]): boolean =>
  rivals.every((r) => r === topic || articlesOf(r) < articlesOf(topic));

interface Named extends Untitled {
  readonly title: string;
}

/** For topics of one title: each word's number of topics that share it among their claims. */
function spreadOf(topics: readonly Named[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const t of topics) for (const w of sharedWords(t.claims, t.title)) spread.set(w, (spread.get(w) ?? 0) + 1);
  return spread;
}

/** The words that tell the topic from others of its title, those first that fewest of them share. */
function telling(topic: Named, spread: ReadonlyMap<string, number>, topics: number): string[] {
  const shared = sharedWords(topic.claims, topic.title)
    .filter((w) => (spread.get(w) ?? 0) < topics)
    .sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0));
  return shared.length > 0 ? shared : modifiersOf(topic.claims);
}

const fated = ([claim]: readonly QuantityClaim[]): boolean => fateNamed(claim?.property ?? '') !== undefined;

/** The topic's title as noun phrases for what its figures tell, with its time, the best first; none where no source has one. */
function phrased({ claims, title, when }: Named, sentenceOf: SentenceOf): readonly string[] {
  const time = when === null ? '' : `, ${when}`;
  const base = title.slice(0, title.length - time.length);
  return phrasesOf(claims, base, sentenceOf).map((phrase) => `${phrase}${time}`);
}

/**
 * The title with what tells it apart: a name or an adjective that the sources share, "People killed (Lowmere)", else what stands around the
 * figure in one of them, "Duration: “pulled out … after the quake”".
 */
function apart(topic: Named, words: readonly string[], naming: string | null, sentenceOf: SentenceOf): string {
  const { claims, title } = topic;
  if (naming !== null && !fated(claims)) return naming;
  const name = words.map((w) => nameOrKind(claims, w, sentenceOf)).find((w) => w !== null);
  if (!isBare(title) && name != null) return withName(topic, name, sentenceOf);
  if (naming !== null) return naming;
  const around = cue(claims, words, sentenceOf);
  if (around !== '') return withWords(title, around);
  const told = nounOf(claims, words, sentenceOf) ?? '';
  // Of people killed a noun tells what befell all of them: "(gas leak)"; a name tells them apart.
  const phrase = fated(claims) && !isUpper(told[0] ?? '') ? '' : told;
  const last = title.split(' ').at(-1) ?? '';
  // "Number of cars" that are "rail cars"
  if (phrase.endsWith(` ${last}`)) return `${title.slice(0, -last.length)}${phrase}`;
  return phrase === '' || title.toLowerCase().includes(phrase.toLowerCase()) ? title : `${title} (${phrase})`;
}

/** "People killed in Lowmere", "Amount of the punitive damages", else "Share of the vote (Ann Lee)". */
function withName({ claims, title, when }: Named, name: string, sentenceOf: SentenceOf): string {
  const lead = when === null ? leadTo(claims, name, sentenceOf) : null;
  if (lead !== null) return `${title} ${lead} ${name}`;
  const [, stem, noun = ''] = /^(\w+ of (?:the )?)(\p{L}+)$/u.exec(title) ?? [];
  const isKind =
    stem !== undefined && claims.some((c) => c.modifiers.includes(name) && noun.startsWith(c.counted.slice(0, -1)));
  return isKind ? `${stem}${name} ${noun}` : `${title} (${name})`;
}

/** "People hurt, March 2019 (Lowmere)": what happened at another time has the place that all who tell of it name; of several events in one month the month tells none. */
function placed(topic: Named, sentenceOf: SentenceOf): string {
  const { claims, title, when } = topic;
  if (when === null || !isCompared(topic)) return title;
  const shared = claims[0]!.event.places.filter((p) => claims.every(({ event }) => event.places.includes(p)));
  const names = shared.map((place) => nameOrKind(claims, place.split(' ')[0]!, sentenceOf));
  const name = names.find((n) => n !== null && isUpper(n[0] ?? ''));
  return name == null || title.includes(name) ? title : `${title} (${name})`;
}

type Groups = ReadonlyMap<string, readonly Named[]>;

/** The topics of one title that are compared where it is, else all. */
function rivalsOf(t: Named, groups: Groups): readonly Named[] {
  const all = groups.get(t.title) ?? [];
  return isCompared(t) ? all.filter(isCompared) : all;
}

/** True where no other topic has the title, or none that as many articles tell. */
const keeps = (t: Named, rivals: readonly Named[]): boolean =>
  rivals.length < 2 || (isCompared(t) && !isBare(t.title) && isMain(t, rivals));

/** The noun phrases for topics that need one, of each the best that no other has; that which more articles tell chooses first. */
function namingsOf(topics: readonly Named[], groups: Groups, sentenceOf: SentenceOf): ReadonlyMap<Named, string> {
  const taken = new Set<string>();
  const namings = new Map<Named, string>();
  for (const t of [...topics].sort((a, b) => articlesOf(b) - articlesOf(a))) {
    if (!isCompared(t) || (keeps(t, rivalsOf(t, groups)) && !isBare(t.title) && !NUMBER.test(t.title))) continue;
    const free = (phrase: string): boolean =>
      !taken.has(phrase) && !groups.get(phrase)?.some((o) => o !== t && isCompared(o));
    const naming = phrased(t, sentenceOf).find(free);
    if (naming === undefined) continue;
    taken.add(naming);
    namings.set(t, naming);
  }
  return namings;
}

/** Topics with their title and time; an age has none, be it told beside an old date: "In May 2016 N, 58, lost all". */
const timed = (topics: readonly Untitled[], sentenceOf: SentenceOf): Named[] =>
  topics.map((t) => {
    const when = t.claims.every((c) => c.dimension === 'age') ? null : t.when;
    return { ...t, when, title: [joined(t, sentenceOf), when].filter((w) => w !== null).join(', ') };
  });

/** "Distance from Lowmere City": of a name of several words the measure has one. */
function wholeName(base: string, { claims }: Untitled, sentenceOf: SentenceOf): string {
  const [whole = '', word = ''] = /^\w+ (?:from|of) (\p{Lu}\p{L}+)$/u.exec(base) ?? [];
  const name = whole === '' ? null : nameEndingIn(claims, word, sentenceOf);
  return name === null ? base : `${base.slice(0, -word.length)}${name}`;
}

/** "Number of safety deposit boxes": with the words that most sources join to the noun. */
function joined(topic: Untitled, sentenceOf: SentenceOf): string {
  const base = wholeName(baseTitle(topic.claims), topic, sentenceOf);
  const [stem = ''] = /^Number of (?=\p{L}+$)/u.exec(base) ?? [];
  const words = stem === '' || !isCompared(topic) ? '' : compoundOf(topic.claims, sentenceOf);
  return words === '' ? base : `${stem}${words} ${base.slice(stem.length)}`;
}

/**
 * What each topic compares, in the order of `topics`: "Soldiers captured or missing, December 2020". Of topics that would have the same title
 * each has the words that tell it apart; what several articles tell needs none beside what one alone tells. `sentenceOf` gives the sentence that
 * a claim stands in, undefined where it is not known.
 */
export function titlesOf(topics: readonly Untitled[], sentenceOf: SentenceOf = () => undefined): string[] {
  const named = timed(topics, sentenceOf);
  const groups = new Map<string, Named[]>();
  for (const t of named) groups.set(t.title, [...(groups.get(t.title) ?? []), t]);
  const spreads = new Map<string, Map<string, number>>();
  const namings = namingsOf(named, groups, sentenceOf);
  return named.map((t) => {
    const rivals = rivalsOf(t, groups);
    const naming = namings.get(t) ?? null;
    if (keeps(t, rivals) && !isBare(t.title)) return naming ?? placed(t, sentenceOf);
    if (keeps(t, rivals)) return apart(t, telling(t, new Map(), 1), naming, sentenceOf);
    const key = `${isCompared(t)} ${t.title}`;
    const spread = spreads.get(key) ?? spreadOf(rivals);
    spreads.set(key, spread);
    return apart(t, telling(t, spread, rivals.length), naming, sentenceOf);
  });
}
