import {
  type ClaimBase,
  type ClaimKind,
  type Document,
  evidenceAt,
  lengthOf,
  overlaps,
  type Reading,
  type Span,
  type Speech,
} from '../../model/index.js';
import { shortHash } from '../../text/ids.js';
import { inSentence } from '../../text/in-sentence.js';
import { asidesOnNames } from '../speech/own-clause.js';
import { anchorOf } from './anchor.js';

/** The fields every claim has, for one kind. */
export type ClaimFrame<K extends ClaimKind> = ClaimBase & { readonly kind: K };

/** Whose words a claim is. */
export type Voiced = Pick<ClaimBase, 'speaker' | 'voice'>;

/** The innermost speech that holds or cuts a span: a quotation inside a "said that" clause is the quoted person's. */
export function speechAt(reading: Reading, sentence: number, span: Span): Speech | undefined {
  let innermost: Speech | undefined;
  for (const speech of inSentence(reading.speeches, sentence))
    if (overlaps(speech, span) && (innermost === undefined || lengthOf(speech) < lengthOf(innermost)))
      innermost = speech;
  return innermost;
}

/** "Lind, who left last week, gave up, police said": what a clause set off behind a name tells of it is the paper's own, in words that are retold. */
function isAside({ sentences }: Document, speech: Speech, span: Span): boolean {
  const tokens = sentences[speech.sentence]?.tokens ?? [];
  return (
    speech.mode === 'indirect' &&
    asidesOnNames(tokens).some(
      ({ from, to }) =>
        speech.start < tokens[from]!.start && tokens[from]!.start <= span.start && span.end <= tokens[to]!.start,
    )
  );
}

/**
 * Where a claim of `kind` stands, who says it and which event it is about.
 * The id is made of the quote and the words beside it, so an edit elsewhere does not change it.
 */
export function frame<K extends ClaimKind>(
  kind: K,
  document: Document,
  reading: Reading,
  sentence: number,
  span: Span,
): ClaimFrame<K> {
  const { id, text } = document.article;
  const evidence = evidenceAt(text, span);
  const said = speechAt(reading, sentence, span);
  const speech = said === undefined || isAside(document, said, span) ? undefined : said;
  return {
    id: `${id}-${shortHash([kind, evidence.prefix, evidence.quote, evidence.suffix])}`,
    kind,
    article: id,
    evidence,
    sentence,
    speaker: speech?.speaker ?? null,
    voice: speech === undefined ? 'own' : speech.mode === 'direct' ? 'quoted' : 'retold',
    event: anchorOf(document, reading, sentence, span),
  };
}
