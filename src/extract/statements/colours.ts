import { QUESTIONS, slotNouns } from '../../lexicon/questions.js';
import { colourOf, sortsOf } from '../../lexicon/sorts.js';
import type { Sentence, Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import type { Answered } from './answers.js';

/** Words between a colour and the thing that has it: "a blue short-sleeved dress". */
const WITHIN = 3;

const ASKED = QUESTIONS.get('colour');

/** True for one garment or vehicle; of several ("black cars") each may have its own colour. */
const isColoured = ({ lower, lemma }: Token): boolean =>
  lower === lemma && (sortsOf(lower).some(({ sort }) => sort === 'garment') || slotNouns('V')?.has(lower) === true);

/** The thing that a colour at `at` is of: the noun that ends its phrase, where it is one that a witness describes; its index, or -1. */
function thingAt(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= at + 1 + WITHIN && i < tokens.length; i++) {
    const t = tokens[i]!;
    if (isColoured(t) && tokens[i + 1]?.pos !== 'NOUN') return i;
    if (t.pos !== 'ADJ' && t.pos !== 'NOUN' && t.text !== '-') break;
  }
  return -1;
}

/** The colours of garments and vehicles, "a dark blue van": those of several colours are left out. */
export function coloursTold({ tokens }: Sentence): Answered[] {
  if (ASKED === undefined) return [];
  return foundAt(tokens, (t, at): Answered | null => {
    // "the Navy ship" is of no colour.
    const label = t.pos === 'PROPN' ? null : colourOf(t.lower);
    if (label === null) return null;
    const mixed = tokens[at - 1]?.lower === 'and' || tokens[at + 1]?.lower === 'and';
    const thing = mixed ? -1 : thingAt(tokens, at);
    if (thing < 0) return null;
    const answer = { question: ASKED.name, of: tokens[thing]!.lemma, label, words: [], stance: 'told' } as const;
    return { from: at, to: thing + 1, at, answer };
  });
}
