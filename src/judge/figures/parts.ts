import { groupOf } from '../../lexicon/counted-groups.js';
import { fateNamed } from '../../lexicon/fates.js';
import { BESIDE } from '../../lexicon/occasions.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import { isUpper } from '../../text/letters.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { singular } from '../../text/terms.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';

/** Words in front of a figure or behind it among which it is told as one of several. */
const NEAR = 3;
const FAR = 8;
const OTHERS = new Set(['more', 'other', 'others']);
const ARE = new Set(['are', 'were']);
const BE = new Set([...ARE, 'is', 'was']);
const ARTICLES = new Set(['all', 'also', 'the']);

/** "16 were foreigners", "three were children", "five were Turks": who some of those counted were. */
function tellsWho([verb, ...behind]: readonly Token[]): boolean {
  const who = ARE.has(verb?.lower ?? '') ? behind.find(({ lower }) => !ARTICLES.has(lower)) : undefined;
  return who !== undefined && (isUpper(who.text[0] ?? '') || (isNoun(who) && groupOf(singular(who.lemma)) !== null));
}

/** "besides the 26 at the market"; "one gunman with a rifle and two others". */
const isBesideOthers = (before: readonly Token[], behind: readonly Token[]): boolean =>
  before.slice(-NEAR).some(({ lower }) => BESIDE.has(lower)) ||
  behind.slice(0, FAR).some(({ lower }, i) => lower === 'and' && OTHERS.has(behind[i + 2]?.lower ?? ''));

/** Words behind "were" by which those counted are some of others. */
const OF_OTHERS = new Set(['among', 'included']);

/** "one student and one sailor were among the dead", "were included in the toll"; "two gunmen still at large": of those who did it, not of those missing. */
function isOfThem(c: QuantityClaim, [first, second]: readonly Token[]): boolean {
  if (BE.has(first?.lower ?? '') && OF_OTHERS.has(second?.lower ?? '')) return true;
  return first?.lower === 'still' && fateNamed(c.property) === undefined;
}

/** True for a figure that its sentence tells as a part of a greater one. */
export function isToldAsPart(c: QuantityClaim, bench: Bench): boolean {
  if (c.dimension !== 'count') return false;
  const { before, behind } = passageOf(c, bench);
  return c.part || tellsWho(behind) || isOfThem(c, behind) || isBesideOthers(before, behind);
}
