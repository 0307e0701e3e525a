import type { Document, Sentence, Span, Speech } from '../../model/index.js';
import { plain } from '../../text/typography.js';

/** Words a speaker's label has at most: "MARY DOE, HOST:". */
const LABEL_WORDS = 5;
/** Labelled paragraphs that make a transcript: one alone may be a heading ("Update: …"). */
const TRANSCRIPT = 3;

interface Labelled {
  readonly sentence: Sentence;
  readonly label: Span;
  readonly from: number;
}

/** "JANE DOE: text": the label of a paragraph's first sentence. */
function labelOf(sentence: Sentence): Labelled | null {
  const { tokens } = sentence;
  const colon = tokens.slice(0, LABEL_WORDS + 3).findIndex((t) => t.text === ':');
  if (colon < 1 || colon + 1 >= tokens.length) return null;
  const words = tokens.slice(0, colon).filter((t) => t.pos !== 'PUNCT');
  const capital = words.every((t) => t.text === t.text.toUpperCase() && /\p{Lu}/u.test(t.text));
  if (!capital || words.length === 0 || words.length > LABEL_WORDS) return null;
  const comma = tokens.findIndex((t) => t.text === ',');
  const to = comma > 0 && comma < colon ? comma : colon;
  return { sentence, label: { start: tokens[0]!.start, end: tokens[to - 1]!.end }, from: colon + 1 };
}

/** The sentences of the paragraph that `first` opens. */
function paragraphOf(sentences: readonly Sentence[], first: Sentence): Sentence[] {
  let to = first.index + 1;
  while (sentences[to]?.paragraph === first.paragraph) to++;
  return sentences.slice(first.index, to);
}

/** Paragraphs of a transcript, each its speaker's: at least three paragraphs that begin with a label in capitals. */
export function transcriptSpeech(document: Document): Speech[] {
  const { sentences, article } = document;
  const opening = sentences.filter((s, i) => sentences[i - 1]?.paragraph !== s.paragraph);
  const labels = opening.map(labelOf).filter((l): l is Labelled => l !== null);
  if (labels.length < TRANSCRIPT) return [];
  return labels.flatMap(({ sentence, label, from }) => {
    const speaker = plain(article.text.slice(label.start, label.end));
    return paragraphOf(sentences, sentence).map((s) => ({
      start: s === sentence ? s.tokens[from]!.start : s.start,
      end: s.end,
      speaker,
      speakerSpan: label,
      verb: null,
      mode: 'direct' as const,
      sentence: s.index,
    }));
  });
}
