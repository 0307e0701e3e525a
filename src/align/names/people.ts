import { NAME_PARTICLES } from '../../lexicon/names.js';
import { isPetForm, isShortForm } from '../../lexicon/short-names.js';
import { wordLikeness } from '../../text/names.js';
import { type Form, meetInArticle, sharedContext } from './forms.js';
import { isLapse } from './lapse.js';
import { looseName } from './loose-names.js';
import type { Relation } from './relation.js';
import { areKin, differInGender, sharedRoleCount, shareRole } from './traits.js';

/** Lemmas that the sentences beside two names must share where the names alone do not settle it. */
const SUPPORT = 2;

/** Two people's names. Full names need given name and surname alike; a single name needs more than its letters. */
export function comparePeople(a: Form, b: Form): Relation {
  if (a.words.length > 1 && b.words.length > 1) return compareFull(a, b);
  if (a.words.length === 1 && b.words.length === 1) return compareSingle(a, b);
  return null;
}

/** "Ana Torres" and "Ana Torres Vega", "Leo Brandt" and "Leo Brandt Jr.", "B. Leo Brandt": a name or a suffix at an end that one source leaves out. */
function isExtended(a: Form, b: Form): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const more = long.length - short.length;
  if (short.length < 2 || more === 0) return false;
  return short.every((w, i) => w === long[i]) || short.every((w, i) => w === long[more + i]);
}

function compareFull(a: Form, b: Form): Relation {
  if (isExtended(a, b)) return { one: true, because: `fuller name: ${a.key} | ${b.key}`, score: 0 };
  return straight(a, b) ?? isLapse(a, b) ?? looseName(a, b);
}

/** Given name and surname, and the names between, each with its like. */
function straight(a: Form, b: Form): Relation {
  const [surname, given] = [wordLikeness(a.words.at(-1)!, b.words.at(-1)!), givenLikeness(a.words[0]!, b.words[0]!)];
  if (given === 'other' || surname === 'other') return null;
  // "Tarik al-Din Oram", "Tareq Eldin Sami Awram": where particles are parted at will, words do not stand for each other.
  const parted = [...a.words, ...b.words].some((w) => NAME_PARTICLES.has(w));
  const middles =
    a.words.length === b.words.length && !parted
      ? a.words.slice(1, -1).map((w, i) => givenLikeness(w, b.words[i + 1]!))
      : [];
  if (middles.includes('other')) return isOtherMiddle(a, b) ? said(a, b) : { one: false };
  const all = [surname, given, ...middles];
  const near = all.filter((l) => l === 'near').length;
  const same = all.filter((l) => l === 'same').length;
  if (same < all.length && areKin(a, b)) return { one: false };
  if (near === 0 || (near === 1 && same > 0 && supported(a, b))) {
    return {
      one: true,
      because: same === all.length ? `same name: ${a.key} | ${b.key}` : `spelling: ${a.key} | ${b.key}`,
      score: same - near,
    };
  }
  return null;
}

/** Words by which two are called the same where a name between differs: "the town's culture councillor". */
const CALLED = 2;

/** "Ana Ilea Torres" and "Ana Mira Torres", of whom no article has both, under one description. */
const isOtherMiddle = (a: Form, b: Form): boolean => sharedRoleCount(a, b) >= CALLED && !meetInArticle(a, b);

const said = (a: Form, b: Form): Relation => ({ one: true, because: `spelling: ${a.key} | ${b.key}`, score: -1 });

/** An initial agrees with any name that starts with it, a short form ("Mike") with the name it is short for ("Michael"). */
function givenLikeness(a: string, b: string): ReturnType<typeof wordLikeness> {
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 'same';
  if (isShortForm(a, b)) return 'variant';
  if (isPetForm(a, b)) return 'near';
  if (differInGender(a, b)) return 'other';
  const likeness = wordLikeness(a, b);
  // "Luis", "Lucia".
  return likeness === 'near' && a.endsWith('a') !== b.endsWith('a') ? 'other' : likeness;
}

function compareSingle(a: Form, b: Form): Relation {
  const likeness = wordLikeness(a.words[0]!, b.words[0]!);
  if (likeness === 'other' || likeness === 'same') return null;
  return supported(a, b)
    ? { one: true, because: `spelling: ${a.key} | ${b.key}`, score: likeness === 'variant' ? 0 : -1 }
    : null;
}

/** True when the two are described by a common word or stand among the same words. */
export const supported = (a: Form, b: Form): boolean => shareRole(a, b) || sharedContext(a, b) >= SUPPORT;
