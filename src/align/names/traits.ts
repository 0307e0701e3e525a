import { PERSON_NOUNS } from '../../lexicon/names.js';
import { officeKey, POSITIONS } from '../../lexicon/offices.js';
import { PLAIN_PERSONS } from '../../lexicon/people.js';
import { meetsSet } from '../../text/meet.js';
import { type Form, sharedContext } from './forms.js';

/** "Mario", "Maria"; "Daniel", "Daniela": alike but for the ending that tells a woman's name from a man's. A mute "h" tells none. */
export function differInGender(a: string, b: string): boolean {
  const [x, y] = [a.replace(/h$/, ''), b.replace(/h$/, '')];
  if (x === y || x.endsWith('a') === y.endsWith('a')) return false;
  const stem = (w: string): string => w.replace(/[aeiou]+$/, '');
  return stem(x) === stem(y) || stem(x).slice(0, -1) === stem(y).slice(0, -1);
}

/** Letters by which words of one trade are told: "rescuer", "rescue", "rescuers". */
const STEM = 5;

const stemsOf = ({ roles }: Form): Set<string> => new Set([...roles].map((r) => r.slice(0, STEM)));

/** How many words describe both. */
export function sharedRoleCount(a: Form, b: Form): number {
  const stems = stemsOf(a);
  return [...stemsOf(b)].filter((s) => stems.has(s)).length;
}

/** True when the two are described by a common word. */
export const shareRole = (a: Form, b: Form): boolean => sharedRoleCount(a, b) > 0;

/** Lemmas that the sentences beside two names must share where what they are called differs. */
const COMPANY = 2;

/** True for two who are called differently ("the mayor", "a judge") and stand in different company. */
export const areCalledApart = (a: Form, b: Form): boolean =>
  a.roles.size > 0 &&
  b.roles.size > 0 &&
  !shareRole(a, b) &&
  !(holdsOffice(a) && holdsOffice(b)) &&
  sharedContext(a, b) < COMPANY;

/** An office has many names: "director", "manager", "head". */
export const holdsOffice = ({ roles }: Form): boolean => [...roles].some((r) => POSITIONS.has(officeKey(r)));

/** True where one office is told of both: "mayor", not a calling ("officer", "witness"). */
export const shareOffice = (a: Form, b: Form): boolean =>
  [...a.roles].some((r) => POSITIONS.has(officeKey(r)) && b.roles.has(r));

/** "the prime minister" and "the deputy prime minister": one of two is a deputy. */
export const areFirstAndSecond = (a: Form, b: Form): boolean =>
  a.roles.size > 0 && b.roles.size > 0 && isSecond(a) !== isSecond(b);

const isSecond = ({ roles }: Form): boolean => ['deputy', 'vice', 'assistant'].some((w) => roles.has(w));

const kinWords = ({ roles }: Form): Set<string> =>
  new Set([...roles].filter((r) => PERSON_NOUNS.has(r) && !PLAIN_PERSONS.has(r)));

/** "the dead girl's father, Ilo" and "the lawyer Ilo Brandt": a given name alone that stands for one of a family, beside one who is called otherwise. */
export const isOfAnotherFamily = (single: Form, full: Form): boolean =>
  kinWords(single).size > 0 && full.roles.size > 0 && !shareRole(single, full);

/** True for a father and a son, a wife and a sister: each is called what the other never is. */
export function areKin(a: Form, b: Form): boolean {
  const [x, y] = [kinWords(a), kinWords(b)];
  return x.size > 0 && y.size > 0 && !meetsSet(x, y);
}
