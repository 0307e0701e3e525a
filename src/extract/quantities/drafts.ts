import type { Bound, NounPhrase, QuantityMention, QuantityValue, Unit } from '../../model/index.js';
import { contextOf } from './context.js';
import type { Figure } from './figures.js';
import { type Hedge, hedgeBefore } from './hedges.js';
import type { Lexeme } from './lexemes.js';

/** A mention and the lexeme to read on from. */
export interface Read {
  readonly mention: QuantityMention;
  readonly to: number;
}

/** The article's text and the sentence's index: what a mention needs beside its lexemes. */
export interface Place {
  readonly text: string;
  readonly sentence: number;
  /** The mention read last in the sentence: a conversion in brackets shares its bound. */
  readonly last: Read | null;
  /** The lexeme after the age read last in the sentence, -1 for none: "ages 7 and 10". */
  readonly ageEnd: number;
}

export interface Draft {
  readonly figure: Figure;
  readonly value: QuantityValue;
  readonly bound: Bound;
  readonly hedge: Hedge | null;
  readonly counted: NounPhrase | null;
  readonly from: number;
  readonly to: number;
  readonly part: boolean;
  readonly dimension: QuantityMention['dimension'];
  readonly unit: Unit | null;
  /** The mention that this one converts into another unit. */
  readonly like?: QuantityMention | null;
}

export const spanOf = (l: readonly Lexeme[], from: number, to: number) => ({
  start: l[from]!.start,
  end: l[to - 1]!.end,
});

/** The bound before lexeme `i`, unless the mention before has it already. */
export function freeHedge(l: readonly Lexeme[], i: number, { last }: Place): Hedge | null {
  const hedge = hedgeBefore(l, i);
  return hedge !== null && hedge.from >= (last?.to ?? 0) ? hedge : null;
}

/** Half-built mention to mention: offsets, printed words, the clause around it. */
export function finish(l: readonly Lexeme[], d: Draft, { text, sentence }: Place): QuantityMention {
  const { change, denied, modal, part } = contextOf(l, d.from, d.to, d.figure);
  const hedge = d.hedge === null ? null : spanOf(l, d.hedge.from, d.hedge.to);
  const { start, end } = spanOf(l, d.from, d.to);
  return {
    start,
    end,
    figure: spanOf(l, d.figure.numberFrom, d.figure.numberTo),
    value: d.value,
    bound: d.bound,
    hedge: hedge === null ? (d.like?.hedge ?? null) : text.slice(hedge.start, hedge.end),
    dimension: d.dimension,
    unit: d.unit,
    counted: d.counted ?? d.like?.counted ?? null,
    change: change ?? d.like?.change ?? null,
    denied,
    modal,
    part: part || d.part,
    sentence,
  };
}

export const wordless = (from: number, to: number, value: number): Figure => ({
  from,
  to,
  numberFrom: from,
  numberTo: to,
  low: value,
  high: value,
  range: false,
  grain: 1,
  unit: null,
  dimension: 'count',
  spelled: true,
  sign: null,
  opener: null,
  inner: null,
});
