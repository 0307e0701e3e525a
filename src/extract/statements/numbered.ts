import { QUESTIONS } from '../../lexicon/questions.js';
import { NUMBERED } from '../../lexicon/sorts.js';
import type { Sentence, Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import type { Answered } from './answers.js';

/** What may stand between a thing and its number: "train No. 408", "flight number NR 12". */
const BETWEEN = new Set(['#', '.', 'no', 'no.', 'number']);
/** Letters of a code, as its own word: "NR 8303". */
const LETTERS = /^\p{Lu}{1,3}$/u;
/** A code: letters, and three digits at least: shorter ones are told of many things. */
const CODE = /^(?:\p{Lu}{1,3}-?)?\d{3,5}$/u;
/** Words that what follows a number is measured in, or counts. */
const COUNTED = new Set(['ADJ', 'NOUN']);

/** The token of a code behind the thing at `thing`, or -1. */
function codeAt(tokens: readonly Token[], thing: number): number {
  let i = thing + 1;
  while (BETWEEN.has(tokens[i]?.lower ?? '')) i++;
  const marked = i > thing + 1;
  if (LETTERS.test(tokens[i]?.text ?? '') && /^\d/.test(tokens[i + 1]?.text ?? '')) i++;
  if (!CODE.test(tokens[i]?.text ?? '')) return -1;
  // "the train 400 metres away", "a flight 120 people were on": a bare number counts.
  const bare = i === thing + 1 && /^\d/.test(tokens[i]!.text);
  return bare && !marked && COUNTED.has(tokens[i + 1]?.pos ?? '') ? -1 : i;
}

const ASKED = QUESTIONS.get('number');

/** The numbers of things that bear one, "flight NR-8303", each an answer of its digits. */
export function numberedIn({ tokens }: Sentence): Answered[] {
  if (ASKED === undefined) return [];
  return foundAt(tokens, (t, thing) => {
    const at = NUMBERED.has(t.lower) ? codeAt(tokens, thing) : -1;
    if (at < 0) return null;
    const label = tokens[at]!.text.replace(/\D/g, '');
    const answer = { question: ASKED.name, of: t.lower, label, words: [], stance: 'told' } as const;
    return { from: thing, to: at + 1, at, answer };
  });
}
