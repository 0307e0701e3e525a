import type { Claim, Document, Reading } from '../model/index.js';
import { bySpan } from '../model/index.js';
import { answerClaims } from './claims/answers.js';
import { bodyClaims } from './claims/bodies.js';
import { captionClaims } from './claims/captions.js';
import { chargeClaims } from './claims/charges.js';
import { dateClaims } from './claims/dates.js';
import { digressionsOf } from './claims/digressions.js';
import { framingClaims } from './claims/framing.js';
import { nameClaims } from './claims/names.js';
import { placeClaims } from './claims/places.js';
import { quantityClaims } from './claims/quantities.js';
import { statementClaims } from './claims/statements.js';
import { workClaims } from './claims/works.js';
import { extractDates } from './dates/index.js';
import { extractNames } from './names/index.js';
import { extractQuantities } from './quantities/index.js';
import { extractSpeech } from './speech/index.js';

/** An article read: its mentions and the claims made from them. */
export interface Extracted {
  readonly document: Document;
  readonly reading: Reading;
  /** In the order of the text, each id once. */
  readonly claims: readonly Claim[];
}

/** The same mentions in the order of the text, as `inSentence` needs them. */
const inOrder = <T extends { sentence: number; start: number; end: number }>(mentions: readonly T[]): T[] =>
  [...mentions].sort((a, b) => a.sentence - b.sentence || bySpan(a, b));

/** Claims with one id (the same words in the same surroundings, told twice) are told apart by a number. */
function withUniqueIds(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const nth = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, nth);
    return nth === 1 ? claim : { ...claim, id: `${claim.id}.${nth}` };
  });
}

/** Reads mentions first (figures, dates, names, who speaks), then joins them into claims. */
export function extract(document: Document): Extracted {
  const { names, entities } = extractNames(document);
  const mentions: Reading = {
    quantities: inOrder(extractQuantities(document)),
    dates: inOrder(extractDates(document)),
    names: inOrder(names),
    entities,
    speeches: inOrder(extractSpeech(document, names)),
  };
  const reading: Reading = { ...mentions, digressions: digressionsOf(document, mentions) };
  const claims = [
    quantityClaims,
    dateClaims,
    nameClaims,
    bodyClaims,
    workClaims,
    captionClaims,
    placeClaims,
    statementClaims,
    answerClaims,
    chargeClaims,
    framingClaims,
  ]
    .flatMap((make): readonly Claim[] => make(document, reading))
    .sort((a, b) => bySpan(a.evidence, b.evidence) || (a.id < b.id ? -1 : 1));
  return { document, reading, claims: withUniqueIds(claims) };
}
