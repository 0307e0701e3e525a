import type { Witness } from '../../src/align/witness.js';
import { nameClaims } from '../../src/extract/claims/names.js';
import { extractNames } from '../../src/extract/names/index.js';
import type { Reading } from '../../src/model/index.js';
import { documentOf } from './date-documents.js';

/** One article per entry, read for names alone. */
export const witnessesOf = (articles: Readonly<Record<string, readonly string[]>>): Witness[] =>
  Object.entries(articles).map(([id, sentences]) => {
    const document = documentOf(sentences, null, id);
    const reading: Reading = { quantities: [], dates: [], speeches: [], ...extractNames(document) };
    return { document, reading, claims: nameClaims(document, reading) };
  });
