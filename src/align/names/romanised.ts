import { isSiteNoun } from '../../lexicon/names.js';
import { meetsSet } from '../../text/meet.js';
import { type Form, sharedContext } from './forms.js';

/**
 * Letters that systems of romanisation write for one sound of a name: "Qi", "Ci", "Ts'i"; "Xiu", "Hsiu", "Siou". In this order, longer first.
 * Compiled for Variorum.
 */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|ch|ts|q|c(?=[eiy])/g, 'c'],
  [/hs|sh|x/g, 's'],
  [/zh|jh|dj/g, 'j'],
  [/uei|uey/g, 'ui'],
  [/iou|ieu/g, 'iu'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** Shorter names meet too easily. */
const SHORTEST = 5;
/** Lemmas that the sentences share where no word says that both are sites of one kind. */
const SUPPORT = 2;
/** "Great", "the" in names of sites, which one article writes and another leaves out. */
const PREFIX = /^(?:da|ta|al|el)(?=.{5})/;

/** The word at the end that says what kind of site is named: "bridge"; empty where there is none. */
function headOf({ words }: Form): string {
  const last = words.at(-1)!;
  return words.length > 1 && isSiteNoun(last) ? last : '';
}

/** The name's own part, a site's kind left out, as one word with one letter for each sound; a site's "Al-" is left out, too. */
export function systemKey(form: Form): string {
  const head = headOf(form);
  const own = form.words.slice(0, head === '' ? undefined : -1).join('');
  const bare = head === '' ? own : own.replace(PREFIX, '');
  return SYSTEMS.reduce((letters, [pattern, letter]) => letters.replace(pattern, letter), bare);
}

/**
 * True for one place that two systems of romanisation write: two sites of one kind, or two names in the same company.
 * An article that knows both tells them as two.
 */
export function areRomanisedAlike(a: Form, b: Form): boolean {
  const key = systemKey(a);
  if (key.length < SHORTEST || /\d/.test(key) || key !== systemKey(b) || headOf(a) !== headOf(b)) return false;
  if (meetsSet(a.places.keys(), b.places)) return false;
  return headOf(a) !== '' || sharedContext(a, b) >= SUPPORT;
}
