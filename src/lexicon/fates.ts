import data from './data/fates.json' with { type: 'json' };
import { groupByWord } from './tables.js';

/** What can happen to people that news counts: killed, injured, captured … */
export interface Fate {
  /** As a title says it: "taken to hospital". */
  readonly label: string;
  /** A toll that later reports raise. */
  readonly rising: boolean;
  /** A count that is made once, of one day: those aboard a ship, those at a march. */
  readonly fixed?: boolean;
  /** Fates that some sources count together with this one. */
  readonly near: readonly string[];
}

const FATES: ReadonlyMap<string, Fate> = new Map(Object.entries(data.fates));
const BY_LEMMA: ReadonlyMap<string, string> = groupByWord(data.words);

/** The fate of that name ("killed"), or undefined. */
export const fateNamed = (name: string): Fate | undefined => FATES.get(name);

/** The base forms that a gerund or a participle may have: "wounding" → "wound", "injuring" → "injur", "injure"; "rescued" → "rescu", "rescue"; "trapped" → "trap". */
const basesOf = (lemma: string): string[] => {
  const ending = lemma.endsWith('ing') ? 3 : lemma.endsWith('ed') ? 2 : 0;
  if (ending === 0) return [lemma];
  const stem = lemma.slice(0, -ending);
  return [lemma, stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
};

/** The name of the fate that a lemma tells of: "die" → "killed"; null for other words. A gerund or participle tagged as a noun counts as its verb. */
export function fateOf(lemma: string): string | null {
  for (const base of basesOf(lemma)) {
    const fate = BY_LEMMA.get(base);
    if (fate !== undefined) return fate;
  }
  return null;
}

/** The words (lemma) that tell of a fate: "die", "death" of "killed". */
export const wordsOfFate = (name: string): readonly string[] =>
  [...BY_LEMMA].filter(([, fate]) => fate === name).map(([word]) => word);

/** Two fates that may be counts of one thing: the same, or near ones ("missing" and "captured"). */
export const fatesMeet = (a: string, b: string): boolean => a === b || (FATES.get(a)?.near.includes(b) ?? false);

/** Verbs whose subject meets the fate: "twelve died". */
export const INTRANSITIVE_FATES: ReadonlySet<string> = new Set(data.intransitive);

/** "in … condition": the states of the injured that hospitals tell. */
export const CONDITIONS: ReadonlySet<string> = new Set(data.conditions);

/** Verbs that carry a fate over to a figure: "the toll rose to six", "80 were rushed to hospital". */
export const CARRIERS: ReadonlySet<string> = new Set(data.carriers);

/** Nouns (lemma) for a count of a fate: "death toll". */
export const TALLIES: ReadonlySet<string> = new Set(data.tallies);

/** What people did or where they were: told of a figure only where its clause tells no fate of them ("all 212 aboard died"). */
export const WEAK_FATES: ReadonlySet<string> = new Set(data.weak);

/** Verbs that tell a fate only of the people counted right behind them: "lost four men", "carrying 212 people". */
export const FATES_RIGHT_BEHIND: ReadonlyMap<string, string> = new Map(Object.entries(data.rightBefore));

/** The property of those who came to a march, a vigil, a match. */
export const CROWD = 'attended';

/** The property of those who were on a ship, a train, a plane. */
export const ABOARD = 'aboard';

/** Counted nouns that tell a fate, or a number, and not of whom. */
export const UNTOLD: ReadonlySet<string> = new Set(data.untold);

/** Fates that one act deals out side by side: the others are others than those of another fate. */
export const HARMS: ReadonlySet<string> = new Set(data.harms);

/** Words by which a sentence tells of the dead. */
export const DEADLY: ReadonlySet<string> = new Set(data.deadly);
