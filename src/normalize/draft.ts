import type { BlockKind, Notice, Removed, Sourced, SourceFile, Span } from '../model/index.js';

/** A piece of an article's text before it is known whether it is read for claims. */
export interface Passage extends Span {
  /** What the format says it is; null: to be told from its form. */
  readonly kind: BlockKind | null;
  /** The text between start and end, typography read through and markup as spaces: as long as the span. */
  readonly text: string;
  /** True when an empty line or the beginning stands before it. */
  readonly afterGap: boolean;
  /** The format says that it belongs to a picture. */
  readonly ofPicture?: boolean;
  readonly markup?: readonly Span[];
}

/** What a format tells of an article, best first; empty lists when it tells nothing. */
export interface Told {
  readonly title: readonly Sourced<string>[];
  readonly publisher: readonly Sourced<string>[];
  /** ISO days. */
  readonly published: readonly Sourced<string>[];
  readonly url: readonly Sourced<string>[];
}

export const NOTHING_TOLD: Told = { title: [], publisher: [], published: [], url: [] };

/** An article as its format gives it: text, pieces and metadata, boilerplate not yet parted from it. */
export interface Draft {
  readonly file: SourceFile;
  /** What offsets count in. */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** What the format itself parts from the text, such as front matter. */
  readonly removed: readonly Removed[];
  readonly told: Told;
  readonly notices: readonly Notice[];
}
