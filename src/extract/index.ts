import type { Claim, Document, Reading } from '../model/index.js';
import { dateClaims } from './claims/dates.js';
import { framingClaims } from './claims/framing.js';
import { nameClaims } from './claims/names.js';
import { quantityClaims } from './claims/quantities.js';
import { statementClaims } from './claims/statements.js';
import { extractDates } from './dates/index.js';
import { extractNames } from './names/index.js';
import { extractQuantities } from './quantities/index.js';
import { extractSpeech } from './speech/index.js';

/** An article read: its mentions and the claims made from them. */
export interface Extracted {
  readonly document: Document;
  readonly reading: Reading;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

/** Reads mentions first (figures, dates, names, who speaks), then joins them into claims. */
export function extract(document: Document): Extracted {
  const { names, entities } = extractNames(document);
  const reading: Reading = {
    quantities: extractQuantities(document),
    dates: extractDates(document),
    names,
    entities,
    speeches: extractSpeech(document, names),
  };
  const claims = [quantityClaims, dateClaims, nameClaims, statementClaims, framingClaims]
    .flatMap((make): readonly Claim[] => make(document, reading))
    .sort((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1));
  return { document, reading, claims };
}
