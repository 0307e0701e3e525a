import { contains, type Document, type EventAnchor, type Reading, type Span } from '../../model/index.js';

/** Which event the words at `span` of a sentence are about: the date and the places told in the same sentence. */
export function anchorOf(document: Document, reading: Reading, sentence: number, _span: Span): EventAnchor {
  const here = document.sentences[sentence];
  if (here === undefined) return { from: null, to: null, places: [], background: false };
  const date = reading.dates.find((d) => contains(here, d) && d.from !== null);
  const places = reading.names.filter((n) => n.kind === 'place' && contains(here, n)).map((n) => n.name.toLowerCase());
  return { from: date?.from ?? null, to: date?.to ?? null, places: [...new Set(places)].sort(), background: false };
}
