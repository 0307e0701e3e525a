import type { EmbeddedFont } from './fonts.js';

/** The texts of templates/, by name without ending. */
export interface Templates {
  readonly html: string;
  readonly markdown: string;
  readonly htmlPartials: Readonly<Record<string, string>>;
  readonly markdownPartials: Readonly<Record<string, string>>;
  /** In the order in which they are joined. */
  readonly styles: readonly string[];
  readonly script: string;
}

/** All that a view is made with beside the report. Read at the edge (io), so that rendering stays pure. */
export interface Assets {
  readonly templates: Templates;
  readonly fonts: readonly EmbeddedFont[];
}
