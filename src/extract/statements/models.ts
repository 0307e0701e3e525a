import { sameMeaning } from '../../lexicon/oppositions.js';
import { QUESTIONS } from '../../lexicon/questions.js';
import { MODELLED } from '../../lexicon/sorts.js';
import type { Sentence, Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import type { Answered } from './answers.js';

/** "KR-7B", "Harrow-12", "KR-7-type": letters, then a number, then letters of a variant. */
const MODEL = /^(\p{Lu}\p{L}{0,11}-?\p{N}{1,4})\p{Lu}{0,2}(?:-\p{L}+)?$/u;
/** Words of a name that may stand between a type and what it is a type of: "KR-7B Night Heron drone". */
const BESIDE = 3;

/** The word for what is of a type, beside the type at `at`: behind it, or just before it ("the drone, a KR-7"). Its index, or -1. */
function thingAt(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= at + 1 + BESIDE && i < tokens.length; i++) {
    const t = tokens[i]!;
    if (MODELLED.has(t.lemma) && tokens[i + 1]?.pos !== 'NOUN') return i;
    if (t.pos !== 'PROPN' && t.pos !== 'NOUN' && t.pos !== 'ADJ') break;
  }
  let i = at - 1;
  while (i > at - BESIDE && (tokens[i]?.pos === 'DET' || tokens[i]?.text === ',')) i--;
  return MODELLED.has(tokens[i]?.lemma ?? '') ? i : -1;
}

const ASKED = QUESTIONS.get('model');

/** The types of craft and arms that a sentence tells, "a KR-7B drone", each an answer without the letters of a variant: "KR7". */
export function modelsIn({ tokens }: Sentence): Answered[] {
  if (ASKED === undefined) return [];
  return foundAt(tokens, (t, at): Answered | null => {
    const code = MODEL.exec(t.text)?.[1];
    const thing = code === undefined ? -1 : thingAt(tokens, at);
    if (code === undefined || thing < 0) return null;
    // "KR-7 jets": of several, others may be of another type.
    if (tokens[thing]!.lower !== tokens[thing]!.lemma) return null;
    const label = code.replace('-', '').toUpperCase();
    const of = sameMeaning(tokens[thing]!.lemma);
    const answer = { question: ASKED.name, of, label, words: [], stance: 'told' } as const;
    return { from: Math.min(at, thing), to: Math.max(at, thing) + 1, at, answer };
  });
}
