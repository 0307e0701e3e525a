import data from './data/offences.json' with { type: 'json' };
import { byWord } from './tables.js';

/** How far the matter has gone: each stage is a question of its own. */
export type Stage = 'accused' | 'charged' | 'convicted';

/** Nouns (lemma) for what people are charged with: "manslaughter", "fraud". */
export const OFFENCES: ReadonlySet<string> = new Set(data.offences);

/** A word that an offence stands behind, with the prepositions between: "charged with", "suspicion of". */
export interface Opener {
  readonly word: string;
  readonly stage: Stage;
  readonly noun: boolean;
  readonly links: ReadonlySet<string>;
}

const openersIn = (stage: Stage, words: Readonly<Record<string, readonly string[]>>, noun: boolean): Opener[] =>
  Object.entries(words).map(([word, links]) => ({ word, stage, noun, links: new Set(links) }));

const OPENERS: ReadonlyMap<string, readonly Opener[]> = byWord(
  (['accused', 'charged', 'convicted'] as const).flatMap((stage) => [
    ...openersIn(stage, data.stages[stage].verbs, false),
    ...openersIn(stage, data.stages[stage].nouns, true),
  ]),
  ({ word }) => [word],
);

/** What a word opens; none for most words. */
export const openersOf = (word: string): readonly Opener[] => OPENERS.get(word) ?? [];

/** Verbs (lemma) whose subject is the accused: "faces charges of", "denied allegations of". */
export const FACING: ReadonlySet<string> = new Set(data.facing);

/** Nouns (lemma) that stand behind an offence, by the stage they tell: "corruption charges". */
export const ALLEGATIONS: ReadonlyMap<string, Stage> = new Map(
  (['accused', 'charged', 'convicted'] as const).flatMap((stage) =>
    data.stages[stage].behind.map((noun) => [noun, stage] as const),
  ),
);

/** A kind of offence, and which offence of the kind a word names; `general`: any of it. */
export interface OffenceKind {
  readonly kind: string;
  readonly offence: string;
}

const KINDS: ReadonlyMap<string, OffenceKind> = new Map(
  Object.entries(data.kinds).flatMap(([kind, offences]) =>
    Object.entries(offences).flatMap(([offence, words]) => words.map((word) => [word, { kind, offence }] as const)),
  ),
);

/** The kind of offence that a word (lemma) tells: "manslaughter", "murder", "killing" → killing; null for most words. */
export const offenceKind = (lemma: string): OffenceKind | null => KINDS.get(lemma) ?? null;

/** Words (lemma) that any offence may be called: "misconduct". */
export const GENERAL_OFFENCES: ReadonlySet<string> = new Set(data.general);
