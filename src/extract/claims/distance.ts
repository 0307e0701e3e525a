import { DISTANCE_LINKS } from '../../lexicon/measured.js';
import type { QuantityMention, Sentence, Token } from '../../model/index.js';
import { tokenFrom } from '../../text/token-span.js';

/** Words between a length and what tells that it is a distance: "12 miles to the north of", "3 km deep into", "230 km (143 miles) west of". */
const LINK = 4;
/** "3 km into the sky", "4,500 metres above the sea". */
const SKY = new Set(['air', 'atmosphere', 'level', 'sea', 'sky']);

/** Words between that and what the distance is measured from. */
const REACH = 6;

export interface Distance {
  /** "distance" from something, or how far "inside" it. */
  readonly property: string;
  /** What it is measured from: lemma of the noun ("coast"), or the last word of a name, lower case; "" when not told ("seen 40 km away"). */
  readonly reference: string;
}

/** The token past a conversion in brackets that opens at token `i`; `i` where none does. */
export function pastBrackets(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  const close = tokens.slice(i, i + LINK + 3).findIndex((t) => t.text === ')');
  return close < 0 ? i : i + close + 1;
}

const isName = (t: Token | undefined): boolean => t?.pos === 'PROPN';

/** What the words from `i` on name: "the coast of Northland" → coast, "Ellery's port" → port, "San Ellery" → ellery. */
function referenceAt(tokens: readonly Token[], i: number): string | null {
  for (let k = i; k < Math.min(tokens.length, i + REACH); k++) {
    const t = tokens[k]!;
    const next = tokens[k + 1];
    // "from shore": right behind the link a bare verb is a noun
    const noun = t.pos === 'NOUN' || (k === i && t.pos === 'VERB' && t.lemma === t.lower);
    if (noun && next?.pos !== 'NOUN') return t.lemma;
    if (isName(t) && !isName(next) && next?.lower !== "'s" && next?.pos !== 'NOUN') return t.lower;
    if (t.pos === 'VERB' || t.pos === 'AUX' || (t.pos === 'PUNCT' && t.text !== "'")) return null;
  }
  return null;
}

/** The distance that a length tells, by the words behind it: "12 miles off the coast", "a village 30 km west of Ellery"; null for another length. */
export function distanceOf({ tokens }: Sentence, mention: QuantityMention): Distance | null {
  if (mention.dimension !== 'length') return null;
  const after = tokenFrom(tokens, mention.end);
  if (after < 0) return null;
  const from = pastBrackets(tokens, after);
  for (let k = from; k < Math.min(tokens.length, from + LINK); k++) {
    const above = tokens[k]!.lower === 'above' && SKY.has(referenceAt(tokens, k + 1) ?? '');
    if (above) return { property: 'height', reference: '' };
    const property = DISTANCE_LINKS.get(tokens[k]!.lower);
    if (property === undefined) {
      if (tokens[k]!.pos === 'PUNCT' || tokens[k]!.pos === 'VERB') return null;
      continue;
    }
    // "south-southeast of"
    if (tokens[k + 1]?.text === '-') {
      k++;
      continue;
    }
    const reference = referenceAt(tokens, k + 1);
    if (reference !== null && SKY.has(reference)) return { property: 'height', reference: '' };
    return reference === null && tokens[k]!.lower !== 'away' ? null : { property, reference: reference ?? '' };
  }
  return null;
}
