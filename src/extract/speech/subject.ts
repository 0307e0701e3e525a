import { HONORIFICS } from '../../lexicon/names.js';
import type { NameMention, Sentence } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';

/** Pronouns that may stand for somebody named before them. */
const PERSONAL = new Set(['he', 'she']);

/** Marks behind which the main clause begins: "after the delay – Judge Poe gave them two years". */
const OPENING_MARKS = new Set([',', '–', '—']);

/**
 * Whom a sentence is about, of the names in it: the person named before its first verb, else the one behind whose name a verb follows where
 * that opens the main clause ("As the fire spread, Ann Poe took the stairs"); a place or a body that opens the sentence. Null for none.
 */
export function subjectIn({ tokens }: Sentence, here: readonly NameMention[]): NameMention | null {
  const persons = here.filter((n) => n.kind === 'person');
  const verb = tokens.find(isVerb);
  const first = persons[0];
  if (first !== undefined && (verb === undefined || first.start <= verb.start)) return first;
  const after = (n: NameMention): boolean => isVerb(tokens.find((t) => t.start >= n.end));
  const opening = here.find((n) => n.start === tokens[0]?.start && n.kind !== 'other');
  if (opening !== undefined && after(opening)) return opening;
  const opensMain = (n: NameMention): boolean => {
    const from = n.role?.start ?? n.start;
    const before = tokens.filter((t) => t.end <= from && !HONORIFICS.has(t.lower));
    return OPENING_MARKS.has(before.at(-1)?.text ?? '') && !before.some((t) => PERSONAL.has(t.lower));
  };
  return persons.find((n) => after(n) && opensMain(n)) ?? null;
}
