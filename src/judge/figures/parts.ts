import { groupOf } from '../../lexicon/counted-groups.js';
import { BESIDE } from '../../lexicon/occasions.js';
import type { QuantityClaim } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';

/** Words in front of a figure or behind it among which it is told as one of several. */
const NEAR = 3;
const FAR = 8;
const OTHERS = new Set(['more', 'other', 'others']);
const ARE = new Set(['are', 'were']);
const ARTICLES = new Set(['all', 'also', 'the']);

/** Plurals of a noun for people as the base forms that they may have: "foreigners", "children", "policemen". */
const singulars = (word: string): string[] =>
  word === 'children'
    ? ['child']
    : word === 'people'
      ? [word]
      : word.endsWith('men')
        ? [`${word.slice(0, -3)}man`]
        : word.endsWith('ies')
          ? [`${word.slice(0, -3)}y`]
          : word.endsWith('s')
            ? [word.slice(0, -1)]
            : [];

/** "16 were foreigners", "three were children", "five were Turks": who some of those counted were. */
function tellsWho({ evidence: { suffix } }: QuantityClaim, behind: readonly string[]): boolean {
  if (!ARE.has(behind[0] ?? '')) return false;
  const who = behind.slice(1).find((word) => !ARTICLES.has(word)) ?? '';
  const name = /^\s+\p{L}+\s+(?:the |all |also )?\p{Lu}/u.test(suffix);
  return name || singulars(who).some((noun) => groupOf(noun) !== null);
}

/** "besides the 26 at the market"; "one gunman with a rifle and two others". */
const isBesideOthers = (before: readonly string[], behind: readonly string[]): boolean =>
  before.slice(-NEAR).some((word) => BESIDE.has(word)) ||
  behind.slice(0, FAR).some((word, i) => word === 'and' && OTHERS.has(behind[i + 2] ?? ''));

/** True for a figure that its sentence tells as a part of a greater one. */
export function isToldAsPart(c: QuantityClaim, bench: Bench): boolean {
  if (c.dimension !== 'count') return false;
  const { before, behind } = passageOf(c, bench);
  return c.part || tellsWho(c, behind) || isBesideOthers(before, behind);
}
