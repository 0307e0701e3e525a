import type { Document, NameClaim, Reading } from '../../model/index.js';
import { foldName } from '../../text/names.js';
import { extractNames } from '../names/index.js';
import { nameClaims } from './names.js';

/** The sentence of a claim that stands in none of the text's. */
const NO_SENTENCE = -1;

const lastWord = (name: string): string => foldName(name).split(' ').at(-1) ?? '';

/**
 * Names that an article has in its picture captions alone: a caption may be of another day and another scene, yet how it spells a name is
 * how the article does. Tentative: they count where another article has the name or a spelling of it.
 */
export function captionClaims({ article, captions }: Document, { entities }: Reading): NameClaim[] {
  if (captions.length === 0) return [];
  const pictures: Document = { article, sentences: captions, captions: [] };
  const read = extractNames(pictures);
  const known = new Set(entities.flatMap(({ names }) => names.map(lastWord)));
  const reading: Reading = { ...read, quantities: [], dates: [], speeches: [] };
  return nameClaims(pictures, reading)
    .filter(({ name }) => name !== '' && !known.has(lastWord(name)))
    .map((claim) => ({ ...claim, tentative: true, sentence: NO_SENTENCE }));
}
