import { WEEKDAYS } from '../../lexicon/calendar.js';
import { groupOf } from '../../lexicon/counted-groups.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { fateNamed, fateOf, INTRANSITIVE_FATES } from '../../lexicon/fates.js';
import { LEVEL, MEASURES, POPULATION, SIZE, WAY } from '../../lexicon/measured.js';
import { bodyFamily } from '../../lexicon/names.js';
import { SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import { sexOf } from '../../lexicon/parties.js';
import { CROWD_NOUNS } from '../../lexicon/ranks.js';
import { isThing } from '../../lexicon/things.js';
import type { QuantityClaim } from '../../model/index.js';
import { byFrequency, commonest } from '../../text/frequency.js';
import { pluralOf } from '../../text/plural.js';
import { capitalised } from '../../text/typography.js';
import { pastParticipleOf } from '../../text/verb-forms.js';
import { NATIONAL } from './slots.js';

const isWord = (text: string): boolean =>
  /^\p{L}{3,}$/u.test(text) && !SMALL_NUMBERS.has(text) && !TENS.has(text) && !SCALES.has(text);

/** The word as the sources print it: a name keeps its capital. */
export function printed(claims: readonly QuantityClaim[], lemma: string): string {
  const forms = claims.flatMap(({ evidence: e }) => `${e.prefix}${e.quote}${e.suffix}`.match(/\p{L}+/gu) ?? []);
  const own = forms.filter((w) => w.toLowerCase() === lemma);
  return own.length > 0 && own.every((w) => w !== lemma) ? capitalised(lemma) : lemma;
}

/** "Damages", "assets": the noun in the number that most sources give it. */
function inNumber(claims: readonly QuantityClaim[], noun: string): string {
  const words = claims.flatMap(
    ({ evidence: e }) => `${e.prefix}${e.quote}${e.suffix}`.toLowerCase().match(/\p{L}+/gu) ?? [],
  );
  const times = (form: string): number => words.filter((w) => w === form).length;
  return times(pluralOf(noun)) > times(noun) ? pluralOf(noun) : noun;
}

/** Fates that people are told to have done, not suffered, as they stand after another one: "rescued or surviving". */
const DONE: Readonly<Record<string, string>> = { fled: 'fleeing', survived: 'surviving' };

/** "captured or missing", "captured, arrested or held". */
function alternatives(labels: readonly string[]): string {
  const parts = labels.flatMap((label) => label.split(' or '));
  return parts.length < 3 ? parts.join(' or ') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

/** "Protesters", "soldiers"; not "turnout", of which there is one. */
const isGroup = (noun: string): boolean =>
  groupOf(noun) !== null && groupOf(noun) !== 'anyone' && !CROWD_NOUNS.has(noun);

/** The plural of the noun that half of the claims count by: a group ("soldiers"), else "women" or "men", else "people". */
function nounOf(claims: readonly QuantityClaim[]): string {
  const nationals = claims.filter((c) => c.counted === NATIONAL || c.origin === true);
  const nation = nationals.length * 2 >= claims.length ? nationOf(nationals) : undefined;
  if (nation !== undefined) return nation;
  for (const tells of [isGroup, (noun: string): boolean => sexOf(noun) !== null]) {
    const nouns = claims.map((c) => c.counted).filter(tells);
    if (nouns.length > 0 && nouns.length * 2 >= claims.length) return pluralOf(commonest(nouns));
  }
  return pluralOf('person');
}

/** "Soldiers captured or missing", "People who survived". */
function fateTitle(claims: readonly QuantityClaim[]): string {
  const fates = byFrequency(claims.map((c) => c.property)).filter((p) => fateNamed(p) !== undefined);
  const noun = nounOf(claims);
  const [first = '', second] = fates;
  const label = (fate: string): string => fateNamed(fate)?.label ?? fate;
  if (second === undefined) return first in DONE ? `${noun} who ${label(first)}` : `${noun} ${label(first)}`;
  // What is suffered stands first: "evacuated or fleeing".
  const ordered = [first, second].sort((a, b) => Number(a in DONE) - Number(b in DONE));
  return `${noun} ${alternatives(ordered.map((f) => DONE[f] ?? label(f)))}`;
}

/** Property names that stand for themselves in a title; any other property is a verb ("fell 15 feet"). */
const NAMED = new Set([
  'age',
  'depth',
  'height',
  'length',
  'magnitude',
  POPULATION,
  'speed',
  'temperature',
  'weight',
  'width',
]);

/** Verbs that something is done with to a sum: of others ("fall", "total") the sum is the subject. */
const OF_MONEY = new Set(
  'donate earn give invest lend lose offer owe pay pledge promise raise receive spend steal win'.split(' '),
);

/** "Amount of the tax", "Amount earned". */
function moneyTitle(claims: readonly QuantityClaim[], property: string, noun: string): string {
  // "bail that a court set at 5 million": whose act it is
  if (noun !== '' && bodyFamily(noun) === null) return `amount of the ${inNumber(claims, noun)}`;
  if (property === 'cost') return 'cost';
  // The tagger's lemma of "fined" is "fin".
  if (property === 'fine' || property === 'fin') return 'amount of the fine';
  return OF_MONEY.has(property) ? `amount ${pastParticipleOf(property)}` : 'sum of money';
}

/** The noun that most claims tell; of several claims more than one, unless it names people or a thing that is known: a slip of the tagger ("the 93-year-old clung") is met once. */
function toldNoun(claims: readonly QuantityClaim[]): string {
  const nouns = claims.map((c) => c.counted).filter((noun) => noun !== '');
  const sure = (noun: string): boolean =>
    claims.length === 1 ||
    groupOf(noun) !== null ||
    isThing(noun) ||
    isEvent(noun) ||
    nouns.filter((n) => n === noun).length > 1;
  return commonest(nouns.filter(sure));
}

/** What most of those that tell it measure a distance from, where half do. */
function placeTold(claims: readonly QuantityClaim[]): string {
  const told = claims.map((c) => c.counted).filter((noun) => noun !== '');
  return told.length * 2 >= claims.length ? commonest(told) : '';
}

/** Who or what is measured: "the boy", "Isla Ren"; "" where the noun tells nothing. */
function bearerOf(claims: readonly QuantityClaim[], measure: string): string {
  const noun = measure === 'distance' ? placeTold(claims) : toldNoun(claims);
  // "a seven-year veteran"
  const lasts = measure !== 'duration' || groupOf(noun) === null;
  if (noun !== '' && noun !== measure && lasts && (measure === 'age' || groupOf(noun) !== 'anyone')) {
    const form = printed(claims, noun);
    if (form !== noun && groupOf(noun) === null) return form;
    return `the ${measure === 'age' || form !== noun ? form : inNumber(claims, noun)}`;
  }
  return commonest(claims.map((c) => c.bearer ?? ''));
}

/** "20 Norlandians": those people as the first source to name them prints it. */
const nationOf = (claims: readonly QuantityClaim[]): string | undefined =>
  claims.map(({ evidence }) => evidence.quote.match(/\p{Lu}\p{L}+$/u)?.[0]).find((name) => name !== undefined);

/** "an X-16": a thing that is called by letters and a number. */
const MODEL = /^\p{L}+-\d+$/u;

/** "Number of excavators", "Number of X-16s", "Size of the majority"; "Number" where no source tells of what. */
function numberOf(claims: readonly QuantityClaim[]): string {
  const noun = commonest(claims.map((c) => c.counted).filter((n) => n !== ''));
  // "a majority of 706,349": one of that size
  if (noun !== '' && claims.some((c) => c.evidence.prefix.toLowerCase().endsWith(`a ${noun} of `)))
    return `size of the ${noun}`;
  if (MODEL.test(noun)) return `number of ${noun.toUpperCase()}s`;
  return isWord(noun) || noun.includes(' ') ? `number of ${printed(claims, pluralOf(noun))}` : 'number';
}

/** "$42 per share", "$128 a share", "the $128-a-share deal". */
const isPerShare = ({ evidence: { quote, suffix } }: QuantityClaim): boolean =>
  /\b(?:per|an?)[ -]share\b/i.test(`${quote}${suffix.slice(0, 10)}`);

/** "Age of the boy", "Depth of the well", "Number of excavators", "Amount of the tax". */
function measureTitle(claims: readonly QuantityClaim[]): string {
  const { dimension } = claims[0]!;
  const property = commonest(claims.map((c) => c.property));
  const noun = commonest(claims.map((c) => c.counted));
  if (dimension === 'count' && (noun === NATIONAL || claims.every((c) => c.origin === true)))
    return `number of ${nationOf(claims) ?? 'nationals'}`;
  if (property === SIZE) return `size of the ${noun}`;
  if (dimension === 'count' && property !== POPULATION) return numberOf(claims);
  if (dimension === 'money' && claims.filter(isPerShare).length * 2 > claims.length) return 'price per share';
  if (dimension === 'money') return moneyTitle(claims, property, toldNoun(claims));
  const measure = NAMED.has(property) ? property : dimension === 'mass' ? 'weight' : dimension;
  // What a place is called tells more than what it is: see naming/bearer.ts.
  const bearer = measure === POPULATION ? '' : bearerOf(claims, measure);
  if (property === 'distance') return bearer === '' ? 'distance' : `distance from ${bearer}`;
  if (property === WAY) return 'distance travelled';
  if (property === LEVEL) return 'height reached';
  if (property === 'inside') return `distance into ${bearer}`;
  if (bearer !== '') return `${measure} of ${bearer}`;
  if (property === 'fall' && dimension === 'length') return 'height of the fall';
  return measure;
}

/** "Share of the turnout", "Amount of the value": the noun is the measure, "Turnout". */
export function plainly(title: string): string {
  const [, noun = ''] = /^(?:Amount|Duration|Height|Length|Share|Width) of the (.+)$/.exec(title) ?? [];
  return MEASURES.has(noun.split(' ').at(-1)!) ? capitalised(noun) : title;
}

/** What a topic compares; two topics may have the same. A fate is what they count unless more of the claims tell another act. */
export function baseTitle(claims: readonly QuantityClaim[]): string {
  const told = claims.filter((c) => fateNamed(c.property) !== undefined);
  const fate =
    claims[0]!.dimension === 'count' &&
    told.length * 2 >= claims.filter((c) => c.property !== '').length &&
    fateNamed(commonest(claims.map((c) => c.property))) !== undefined;
  return plainly(capitalised(fate ? fateTitle(claims) : measureTitle(claims)));
}

/** Adjectives that name a measure: they tell no two of them apart. */
const MEASURING = new Set('deep heavy high large long old small strong tall wide'.split(' '));

/** Words of the clause that more than half of the claims share and that the title does not say; the most frequent first. */
export function sharedWords(claims: readonly QuantityClaim[], title: string): string[] {
  const said = title.toLowerCase().split(/[^\p{L}]+/u);
  const roots = said.map((w) => w.slice(0, 4)).filter((w) => w.length === 4);
  const tells = (w: string): boolean =>
    isWord(w) && !MEASURING.has(w) && !WEEKDAYS.has(w) && fateOf(w) === null && !INTRANSITIVE_FATES.has(w);
  const all = claims.flatMap((c) =>
    c.context.filter((w) => tells(w) && !said.includes(w) && !roots.some((r) => w.startsWith(r))),
  );
  return byFrequency(all).filter((w) => all.filter((x) => x === w).length > claims.length / 2);
}

/** Adjectives of what is counted, the most frequent first: "northern" of "northern soldiers". */
export const modifiersOf = (claims: readonly QuantityClaim[]): string[] =>
  byFrequency(claims.flatMap((c) => c.modifiers.filter(isWord)));
