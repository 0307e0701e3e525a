import type { QuantityClaim, Token } from '../../../model/index.js';

/** A noun phrase for what a figure tells, and the word that the other sources must have for it to be theirs, too. */
export interface Naming {
  readonly title: string;
  readonly head: string;
  /** A second word that the others must have. */
  readonly also?: string;
  /** The words of the source in it, by which the fullest of several is chosen. */
  readonly own?: readonly Token[];
  /** It names what has the measure, which each source calls as it likes: two that call it so are enough. */
  readonly isBearer?: boolean;
}

/** A figure in its sentence: the first token of it, and the first behind it. */
export interface Placed {
  readonly claim: QuantityClaim;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly next: number;
}

export type Way = (placed: Placed, base: string) => Naming | null;

export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((t, i) => (i > 0 && tokens[i - 1]!.end < t.start ? ` ${t.text}` : t.text))
    .join('')
    .trim();

/** Verbs of having and being: what they are told of is not done to. */
export const STATES = new Set(['be', 'become', 'have', 'include', 'number', 'reach', 'remain', 'see', 'total']);

/** Words between "of" and the whole, at most: "of the town's 6,000". */
const OWNER = 5;

/** "2,000 of the 6,000 residents were evacuated": what is told is told of the part. */
export const isWhole = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(Math.max(1, first - OWNER), first).some((t, i, own) => {
    const before = tokens[first - own.length + i - 1];
    return (
      t.lower === 'of' &&
      (before?.pos === 'NUM' || before?.pos === 'PRON' || /^(?:half|third|quarter)$/.test(before?.lower ?? ''))
    );
  });
