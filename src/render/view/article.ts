import type { ReportArticle } from '../../model/index.js';
import { anchor, sentenceAnchor } from '../anchors.js';

/** A piece of an article's text: a sentence, something that was not read, or what lies between. */
export interface Piece {
  readonly text: string;
  /** Id of the sentence, or null. */
  readonly anchor: string | null;
  /** Why it was not read, or null. */
  readonly removed: string | null;
}

/** An article in full, with its claims marked. */
export interface ArticleView {
  readonly anchor: string;
  readonly source: string;
  readonly paragraphs: readonly { readonly pieces: readonly Piece[] }[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly anchor: string | null;
  readonly removed: string | null;
}

function marksOf(article: ReportArticle): Mark[] {
  const sentences = article.sentences.map((s, i) => ({
    ...s,
    anchor: sentenceAnchor(article.id, i),
    removed: null,
  }));
  const removed = article.removed.map((r) => ({
    start: r.start,
    end: r.end,
    anchor: null,
    removed: r.reason as string,
  }));
  return [...sentences, ...removed].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every character of `text` once, in order; where marks overlap the first one has it. */
function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const push = (to: number, mark: Pick<Mark, 'anchor' | 'removed'>): void => {
    if (to > at) found.push({ text: text.slice(at, to), anchor: mark.anchor, removed: mark.removed });
    at = Math.max(at, to);
  };
  for (const mark of marks) {
    push(mark.start, { anchor: null, removed: null });
    push(mark.end, mark);
  }
  push(text.length, { anchor: null, removed: null });
  return found;
}

/** The full text in paragraphs; a sentence that runs over a line end keeps its anchor on the first line. */
export function articleView(article: ReportArticle, source: string): ArticleView {
  const paragraphs: { pieces: Piece[] }[] = [{ pieces: [] }];
  const used = new Set<string>();
  for (const piece of pieces(article.text, marksOf(article))) {
    piece.text.split('\n').forEach((text, i) => {
      if (i > 0) paragraphs.push({ pieces: [] });
      if (text === '') return;
      const name = piece.anchor !== null && !used.has(piece.anchor) ? piece.anchor : null;
      if (name !== null) used.add(name);
      paragraphs.at(-1)?.pieces.push({ text, anchor: name, removed: piece.removed });
    });
  }
  const filled = paragraphs.filter((p) => p.pieces.some((piece) => piece.text.trim() !== ''));
  return { anchor: `article-${anchor(article.id)}`, source, paragraphs: filled };
}
