import { groupOf } from '../../../lexicon/counted-groups.js';
import { fateNamed } from '../../../lexicon/fates.js';
import { CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import type { QuantityClaim, Token } from '../../../model/index.js';
import { isCalendarWord } from '../../../text/noun-phrase.js';
import { isNoun, isVerb } from '../../../text/parts-of-speech.js';
import { pastParticipleOf } from '../../../text/verb-forms.js';
import { placedUntil, predicateUntil } from './predicate.js';
import { STATES, textOf, type Way } from './way.js';

const isPeople = ({ counted }: QuantityClaim, base: string): boolean =>
  /\b[Pp]eople\b/.test(base) || !NO_PERSONS.has(groupOf(counted) ?? 'things');
/** Groups whose nouns may be things, too: a coach trains, and is driven. */
const NO_PERSONS = new Set(['occupations', 'things']);

const headOf = (tokens: readonly Token[]): string =>
  (tokens.find((t) => t.pos === 'VERB') ?? tokens.findLast(isNoun))?.lemma ?? '';

/** "13 cars jumped the track": "Number of cars that jumped the track". */
export const asSubject: Way = ({ claim, tokens, next }, base) => {
  if (claim.dimension !== 'count' || !/^Number of \S/.test(base)) return null;
  const end = predicateUntil(tokens, next);
  const own = tokens.slice(next, end);
  const head = headOf(own);
  if (end < 0 || head === '' || CLAUSE_VERBS.has(head)) return null;
  return { title: `${base} ${isPeople(claim, base) ? 'who' : 'that'} ${textOf(own)}`, head };
};

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
  return { title: `${base} ${textOf(own)}`, head: headOf(own.filter((t) => t.pos !== 'VERB')) };
};

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
  // "brought four boys out of the cave"
  const from = PARTICLES.has(tokens[next]?.lower ?? '') ? next + 1 : next;
  const behind = textOf(tokens.slice(next, Math.max(from, placedUntil(tokens, from))));
  const words = [base, pastParticipleOf(verb.lemma), particle?.lower ?? '', behind].filter((w) => w !== '');
  return { title: words.join(' '), head: verb.lemma };
};
const PARTICLES = new Set(['away', 'down', 'off', 'out', 'over', 'up']);
