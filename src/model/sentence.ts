import type { Article, BlockKind } from './article.js';
import type { Span } from './span.js';

/** Universal part-of-speech tags, as wink-nlp gives them. Source: https://universaldependencies.org/u/pos/ */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span {
  /** As the text has it, typography read through: straight quotes, plain spaces and hyphens. */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
}

/** A clause: a run of a sentence's tokens, `from` included, `to` excluded. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Index of the clause it hangs on ("…, which killed 12": the clause before), or -1. */
  readonly parent: number;
}

/** One sentence of an article with its tokens. `tokens` may be empty only for a sentence of no words. */
export interface Sentence extends Span {
  /** Position in the article, from 0. */
  readonly index: number;
  readonly block: BlockKind;
  /** Position of its block in the article, from 0: sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Its clauses, in order; none for a sentence of no words. */
  readonly clauses: readonly Clause[];
  /** Its content lemmas, each once, sorted. */
  readonly content: readonly string[];
  /** Parts between quotation marks, marks excluded; a quotation that runs on over sentences is cut at each. */
  readonly quotations: readonly Span[];
}

/** An article cut into sentences: what every extractor reads. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** Sentences of its picture captions, counted for themselves: their names are read, and nothing else of them. */
  readonly captions: readonly Sentence[];
}
