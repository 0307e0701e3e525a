import type { Document, Span, Speech } from '../../model/index.js';
import { type Quotation, quotationsOf } from './quotations.js';
import { type Attribution, PASSING_ON } from './sentence.js';

interface Said {
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly verb: string | null;
}

const NOBODY: Said = { speaker: null, speakerSpan: null, verb: null };

const saidBy = ({ act, voice }: Attribution): Said => ({
  speaker: voice.speaker,
  speakerSpan: voice.span,
  verb: act.lemma,
});

/** Verbs by which a paper passes on what somebody said: "…," she said, the Post reported. */
const RELAYING: ReadonlySet<string> = new Set([...PASSING_ON, 'report']);

/** Characters that a comma, a mark and a space are. */
const MARKS = 3;
const isBeside = (end: number, start: number): boolean => start >= end && start - end <= MARKS;

/** The attribution in the quotation's own sentences: the one whose content holds it, else the nearest verb. */
function beside(quotation: Quotation, attributions: readonly (readonly Attribution[])[]): Said | null {
  const first = quotation.parts[0]!;
  const last = quotation.parts[quotation.parts.length - 1]!;
  const near = [...new Set([last.sentence, first.sentence])].flatMap((s) => attributions[s] ?? []);
  const { start } = first.span;
  const { end } = last.span;
  const distance = (a: Attribution): number => {
    // "…," she said, according to the Post: hers, not the paper's that passes it on.
    const passesOn =
      RELAYING.has(a.act.lemma) &&
      near.some(
        ({ act, words }) => !RELAYING.has(act.lemma) && (isBeside(end, words.start) || isBeside(words.end, start)),
      );
    if (!passesOn && a.contents.some((c) => c.start <= start && end <= c.end)) return 0;
    return a.at.start >= end ? a.at.start - end : start - a.at.end;
  };
  const best = near.reduce<Attribution | null>((b, a) => (b === null || distance(a) < distance(b) ? a : b), null);
  return best === null ? null : saidBy(best);
}

/** The speaker of an utterance that names none: its neighbour's in the paragraph, else the one who opened or left it running. */
function continued(
  all: readonly Quotation[],
  said: readonly (Said | null)[],
  i: number,
  opened: Said | null,
): Said | null {
  const quotation = all[i]!;
  if (!quotation.whole) return null;
  const before = all[i - 1];
  const after = all[i + 1];
  if (before?.paragraph === quotation.paragraph && said[i - 1]) return said[i - 1]!;
  if (before?.runsOn && quotation.opens && before.paragraph === quotation.paragraph - 1) return said[i - 1] ?? null;
  if (after?.paragraph === quotation.paragraph && said[i + 1]) return said[i + 1]!;
  if (!quotation.opens) return opened;
  const follows = before?.opens === true && before.paragraph === quotation.paragraph - 1;
  return opened ?? (follows ? (said[i - 1] ?? null) : null);
}

/** True for a quotation that is a paragraph of its own: whoever was named last in the one before goes on. */
function fillsParagraph({ sentences, article }: Document, { parts, paragraph, opens, whole }: Quotation): boolean {
  const last = parts[parts.length - 1]!;
  const end = sentences[last.sentence];
  return (
    opens &&
    whole &&
    sentences[last.sentence + 1]?.paragraph !== paragraph &&
    end !== undefined &&
    end.end - last.span.end <= 2 &&
    // A heading has no full stop: "‘Five were hurt’".
    /[.!?…]$/u.test(article.text.slice(last.span.start, last.span.end))
  );
}

/** Most begin with a plain letter: only the others are asked by a pattern. */
const isSpoken = (text: string): boolean => /^[a-z]/i.test(text) || /[\p{L}\p{N}]/u.test(text);

/** Every quotation of the article with its speaker, where the text tells one. */
export function directSpeech(document: Document, attributions: readonly (readonly Attribution[])[]): Speech[] {
  const all = quotationsOf(document);
  const said: (Said | null)[] = all.map((q) => beside(q, attributions));
  all.forEach((quotation, i) => {
    if (said[i] !== null) return;
    const before = attributions[quotation.parts[0]!.sentence - 1] ?? [];
    const last = before[before.length - 1];
    const samePlace = document.sentences[quotation.parts[0]!.sentence - 1]?.paragraph === quotation.paragraph;
    const goesOn = samePlace || last?.opens === true || fillsParagraph(document, quotation);
    said[i] = continued(all, said, i, last !== undefined && goesOn ? saidBy(last) : null);
  });
  const { text } = document.article;
  const spoken = (span: Span): boolean => isSpoken(text.slice(span.start, span.end));
  return all.flatMap((quotation, i) =>
    quotation.parts
      .filter((part) => spoken(part.span))
      .map(({ sentence, span }) => ({ ...span, ...(said[i] ?? NOBODY), mode: 'direct' as const, sentence })),
  );
}
