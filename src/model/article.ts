import type { Span } from './span.js';

/** A file as read from disk, before anything is known of it. */
export interface SourceFile {
  /** Relative to the working folder, `/` between folders. */
  readonly path: string;
  readonly format: 'text' | 'markdown' | 'html';
  /** Decoded UTF-8, byte-order mark removed. */
  readonly content: string;
  /** What sources.yaml says of this file; empty when it says nothing. */
  readonly stated: StatedMetadata;
}

/** What a person states of an article, in sources.yaml or in front matter. Dates are ISO (YYYY-MM-DD). */
export interface StatedMetadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** Where a piece of metadata was found; the report tells it. */
export type Provenance =
  | 'sources.yaml'
  | 'front matter'
  | 'JSON-LD'
  | 'meta element'
  | 'time element'
  | 'date line'
  | 'date prefix'
  | 'footer'
  | 'first line'
  | 'short title'
  | 'file name'
  | 'unknown';

/** A value with where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Provenance;
}

/** Why a part of the text is not read for claims. */
export type RemovalReason =
  | 'breadcrumb'
  | 'caption'
  | 'picture credit'
  | 'link to another article'
  | 'widget'
  | 'cookie notice'
  | 'footer'
  | 'site address'
  /** The article's own date, or the place and agency before its first sentence. */
  | 'date line'
  /** Who wrote, edited or told it. */
  | 'byline'
  | 'front matter'
  | 'repeated text';

export interface Removed extends Span {
  readonly reason: RemovalReason;
}

export type BlockKind = 'headline' | 'subhead' | 'paragraph' | 'list-item';

/** One piece of running text: never spans a line break that parts a headline from a paragraph. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Parts of the block that are markup (`**`, the address of a link): read as white space. In order, disjoint; left out when none. */
  readonly markup?: readonly Span[];
}

/** One text from one source, with what is known of it. */
export interface Article {
  /** From the file's name; unique and stable: what claims and footnotes refer to. */
  readonly id: string;
  readonly path: string;
  /** What the report calls it: the publisher, else a short form of its title, else the id. */
  readonly source: string;
  readonly sourceFrom: Provenance;
  /** Who published it, as told; left out when nothing tells it. Several articles may have one publisher, never one `source`. */
  readonly publisher?: string;
  readonly title: Sourced<string | null>;
  /** ISO date (YYYY-MM-DD) or null when nothing says it. */
  readonly published: Sourced<string | null>;
  readonly url: string | null;
  /** What all offsets count in: for .txt and .md exactly the file's text, for .html the text taken from it. */
  readonly text: string;
  /** The parts that are read for claims, in order, disjoint. */
  readonly blocks: readonly Block[];
  /** The parts that are not, with the reason. */
  readonly removed: readonly Removed[];
}
