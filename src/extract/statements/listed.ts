import { slotNouns } from '../../lexicon/questions.js';
import type { Token } from '../../model/index.js';
import { type Phrase, phraseStartingAt } from '../../text/noun-phrase.js';
import { formsOf } from '../../text/patterns.js';
import { headOf } from './slots.js';

const JOINTS = new Set([',', 'and', 'or']);
/** "knives, cleavers and rifles": the nouns of a list that are read with the first. */
const LONGEST = 6;

/** The noun phrase at a token, that a noun of the slot heads; null for any other. */
function oneAt(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): Phrase | null {
  const phrase = phraseStartingAt(tokens, at);
  const head = phrase === null ? -1 : headOf(tokens, phrase);
  return head >= 0 && formsOf(tokens[head]!).some((form) => nouns.has(form)) ? phrase : null;
}

/** A phrase with all that are listed behind it and fill the slot as well: "blades, guns and bombs". */
export function listFrom(tokens: readonly Token[], first: Phrase, slot: string): Phrase {
  const nouns = slotNouns(slot);
  let { to } = first;
  if (nouns === null) return first;
  for (let n = 0; n < LONGEST; n++) {
    let at = to;
    while (JOINTS.has(tokens[at]?.lower ?? '')) at++;
    const next = at === to ? null : oneAt(tokens, at, nouns);
    if (next === null) break;
    to = next.to;
  }
  return { from: first.from, to };
}
