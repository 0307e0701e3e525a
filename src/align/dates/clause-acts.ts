import { datedClassOf, familyOf } from '../../lexicon/date-events.js';
import type { DateClaim, Sentence, Token } from '../../model/index.js';
import { phrasalClass } from '../../text/phrasal-verbs.js';
import { tokenFrom } from '../../text/token-span.js';

/** Words behind which stands what happened at another time. */
const PARTING = new Set(['after', 'ahead', 'amid', 'before', 'despite', 'following', 'since', 'till', 'until']);

/**
 * The families of what happened on the date, by its sentence: what the claim dates, and what its clauses tell beside that. What a word
 * like "after" parts from the date is not among them: "on Monday, after the siege", "after the siege, … on Monday";
 * nor is what another act is about: "a warrant for his arrest".
 */
export function familiesDated(claim: DateClaim, { tokens }: Sentence): ReadonlySet<string> {
  const found = new Set([familyOf(claim.property)]);
  const context = new Set(claim.context);
  const first = tokenFrom(tokens, claim.evidence.start);
  tokens.forEach((token, i) => {
    const told = context.has(token.lemma) ? (phrasalClass(tokens, i) ?? datedClassOf(token.lemma)) : null;
    if (told !== null && !isParted(tokens, i, first) && !isTopic(tokens, i)) found.add(familyOf(told));
  });
  return found;
}

/** What a noun for an act hangs on that is only told of it. */
const TOPICS = new Set(['about', 'against', 'for', 'into', 'over']);

/** "a warrant for his arrest", "an inquiry into the siege": what another act is about. */
function isTopic(tokens: readonly Token[], noun: number): boolean {
  if (tokens[noun]!.pos !== 'NOUN') return false;
  let i = noun - 1;
  while (/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(tokens[i]?.pos ?? '')) i--;
  return TOPICS.has(tokens[i]?.lower ?? '');
}

/** True where a parting word stands between the two words, or opens the side clause in which the word stands before a comma. */
function isParted(tokens: readonly Token[], word: number, date: number): boolean {
  const isParting = (i: number): boolean => PARTING.has(tokens[i]!.lower);
  if (word > date) return tokens.slice(date + 1, word).some((_, k) => isParting(date + 1 + k));
  for (let i = word + 1; i < date - 1; i++) if (isParting(i)) return true;
  let comma = false;
  for (let i = word; i < date && !comma; i++) comma = tokens[i]!.text === ',';
  if (!comma) return false;
  for (let i = word - 1; i >= 0 && tokens[i]!.text !== ','; i--) if (isParting(i)) return true;
  return false;
}
