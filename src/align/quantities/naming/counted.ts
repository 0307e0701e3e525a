import { groupOf } from '../../../lexicon/counted-groups.js';
import { fateNamed } from '../../../lexicon/fates.js';
import { CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import type { QuantityClaim, Token } from '../../../model/index.js';
import { isCalendarWord, phraseStartingAt } from '../../../text/noun-phrase.js';
import { isNoun, isVerb } from '../../../text/parts-of-speech.js';
import { pastParticipleOf } from '../../../text/verb-forms.js';
import { PARTICLES, placedUntil, plainNoun, predicateUntil } from './predicate.js';
import { type Naming, STATES, textOf, type Way } from './way.js';

const isPeople = ({ counted }: QuantityClaim, base: string): boolean =>
  /\b[Pp]eople\b/.test(base) || !NO_PERSONS.has(groupOf(counted) ?? 'things');
/** Groups whose nouns may be things, too: a coach trains, and is driven. */
const NO_PERSONS = new Set(['occupations', 'things']);

/** The word by which another source tells the same: the verb, but of "had knowledge" the noun; a quality; else the last noun. */
export function headOf(tokens: readonly Token[]): string {
  const verb = tokens.find((t) => t.pos === 'VERB' && !STATES.has(t.lemma));
  return (verb ?? tokens.findLast(isNoun) ?? tokens.findLast((t) => t.pos === 'ADJ'))?.lemma ?? '';
}

const RELATIVE = new Set(['that', 'which', 'who']);

/** "were damaged by the blast", "were on the island": what stands behind the noun without "who were". */
export function reduced(own: readonly Token[]): readonly Token[] | null {
  const verb = own.findIndex((t) => t.pos !== 'AUX' && t.pos !== 'ADV');
  const be = own[verb - 1];
  if (verb < 1 || be?.lemma !== 'be' || own.some((t) => t.lower === 'not')) return null;
  const rest = own.slice(verb);
  return (rest[0]!.pos === 'VERB' && !rest[0]!.lower.endsWith('ing')) || rest[0]!.pos === 'ADP' ? rest : null;
}

/** Bodies do nothing: "Bodies located" of "eight bodies located" and "eight more bodies have been located". */
function bodiesWay(own: readonly Token[], fated: boolean): Omit<Naming, 'head'> | null {
  const short = reduced(own) ?? own;
  if (short[0]?.pos !== 'VERB' || short[0].lower === short[0].lemma || short[0].lower.endsWith('ing')) return null;
  return { title: `${fated ? 'Bodies' : 'Number of bodies'} ${textOf(short)}`, own: short };
}

/** "13 cars jumped the track": "Number of cars that jumped the track"; "40 homes were damaged": "Number of homes damaged". */
const subjectWay =
  (withPlace: boolean): Way =>
  ({ claim, tokens, next }, base) => {
    if (claim.dimension !== 'count') return null;
    const fated = fateNamed(claim.property) !== undefined;
    if (!fated && !/^Number of \S/.test(base)) return null;
    const from = RELATIVE.has(tokens[next]?.lower ?? '') ? next + 1 : next;
    const end = predicateUntil(tokens, from, withPlace);
    const own = end < 0 ? [] : tokens.slice(from, end);
    const head = headOf(own);
    if (head === '' || CLAUSE_VERBS.has(head)) return null;
    // "eight bodies located", "eight bodies have been located": of the dead it is what is done to them
    const body = claim.counted === 'body' ? bodiesWay(own, fated) : null;
    if (body !== null) return { ...body, head };
    // "97 of the dead were women": what they are; what befell them the title says
    if (fated && own.some((t) => t.pos === 'VERB' || t.pos === 'ADP')) return null;
    const short = reduced(own);
    if (short !== null) return { title: `${base} ${textOf(short)}`, head, own: short };
    return { title: `${base} ${isPeople(claim, base) ? 'who' : 'that'} ${textOf(own)}`, head, own };
  };

export const asSubject = subjectWay(true);
/** The same without where: of two sources one alone may tell it. */
export const asDeed = subjectWay(false);

/** "five people from Norland", "41 people were killed at the mill": the same, with where. */
export const asPlaced: Way = ({ claim, tokens, next }, base) => {
  if (claim.dimension !== 'count') return null;
  const fated = fateNamed(claim.property) !== undefined;
  let from = next;
  if (fated) while (isVerb(tokens[from])) from++;
  if ((!fated && !/^Number of \S/.test(base)) || (claim.counted === '' && !fated)) return null;
  const end = placedUntil(tokens, from);
  const own = tokens.slice(from, end);
  if (end === from || own.some(isCalendarWord) || (fated ? !SPOTS.has(own[0]!.lower) : own[0]!.lower === 'of'))
    return null;
  if (own.some((t) => WHITHER.has(t.lower))) return null;
  return { title: `${base} ${textOf(own)}`, head: headOf(own.filter((t) => t.pos !== 'VERB')), own };
};

/** Prepositions of a way, which is told of a verb: "fired four rockets | towards the coast". */
const WHITHER = new Set(['into', 'onto', 'to', 'toward', 'towards']);

/** Prepositions before where somebody is. */
const SPOTS = new Set(['aboard', 'across', 'at', 'in', 'inside', 'near', 'on', 'outside']);
/** "brought out four boys", "stormed three buildings": what is done to those counted. */
export const asObject: Way = ({ claim, tokens, first, next }, base) => {
  if (claim.dimension !== 'count' || !/^Number of \S/.test(base) || claim.counted === '') return null;
  let at = first - 1;
  while (tokens[at]?.pos === 'DET') at--;
  const particle = tokens[at]?.pos === 'ADP' && tokens[at - 1]?.pos === 'VERB' ? tokens[at]! : null;
  if (particle !== null && !PARTICLES.has(particle.lower)) return null;
  const verb = tokens[particle === null ? at : at - 1];
  if (verb?.pos !== 'VERB' || STATES.has(verb.lemma) || CLAUSE_VERBS.has(verb.lemma)) return null;
  // "sent 30 cars plunging", "put two men in": the verb alone does not say it
  if (LIGHT.has(verb.lemma) && particle === null && !PARTICLES.has(tokens[next]?.lower ?? '')) return null;
  // "brought four boys out of the cave"
  const from = PARTICLES.has(tokens[next]?.lower ?? '') ? next + 1 : next;
  const behind = textOf(tokens.slice(next, Math.max(from, placedUntil(tokens, from))));
  const words = [base, pastParticipleOf(verb.lemma), particle?.lower ?? '', behind].filter((w) => w !== '');
  return {
    title: words.join(' '),
    head: verb.lemma,
    own: tokens.slice(next, Math.max(from, placedUntil(tokens, from))),
  };
};
/** Verbs that leave it to other words to say what is done. */
const LIGHT = new Set('bring do find get give go keep leave let make put see send set take turn'.split(' '));

/** "a 74-page report", "the 12-storey building": "Number of pages of the report". */
export const asPart: Way = ({ claim, tokens, first, next }, base) => {
  if (claim.dimension !== 'count' || !/^Number of \S+$/.test(base)) return null;
  const hyphen = tokens.findIndex((t, i) => i > first && i <= next && t.text === '-');
  const at = hyphen < 0 ? -1 : tokens.findIndex((t, i) => i > hyphen && i < hyphen + 3 && t.lemma === claim.counted);
  const phrase = at < 0 ? null : phraseStartingAt(tokens, at + 1);
  const noun = phrase === null ? null : plainNoun(tokens, phrase);
  return noun === null ? null : { title: `${base} of ${noun.words}`, head: noun.head, own: noun.own, isBearer: true };
};
