import type { Document, NameMention, Token } from '../../model/index.js';
import { contains } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import type { Sex } from './memory.js';

/** Pronouns that stand for one person. */
const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'he'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['him', 'he'],
  ['himself', 'he'],
  ['his', 'he'],
  ['she', 'she'],
]);

/** Sentences that must tell it, and how many times as many as tell the other: "Judge Poe announced his sentence" is of two people. */
const LEAST = 2;
const TIMES = 4;

const pronounIn = (tokens: readonly Token[]): Sex | null => {
  const found = new Set(tokens.flatMap((t) => PRONOUNS.get(t.lower) ?? []));
  return found.size === 1 ? ([...found][0] ?? null) : null;
};

/**
 * Who is "he" and who is "she" by the article's own pronouns: told by two sentences at least that name this person alone and have pronouns of one
 * sex only behind the name, quotations left out. By full name.
 */
export function sexesTold(
  { sentences }: Document,
  names: readonly NameMention[],
  fullName: (name: NameMention) => string,
): ReadonlyMap<string, Sex> {
  const votes = new Map<string, { he: number; she: number }>();
  for (const { index, tokens, quotations } of sentences) {
    const persons = inSentence(names, index).filter((n) => n.kind === 'person');
    const first = persons[0];
    if (first === undefined || persons.some((n) => n.entity !== first.entity)) continue;
    const sex = pronounIn(tokens.filter((t) => t.start >= first.end && !quotations.some((q) => contains(q, t))));
    if (sex === null) continue;
    const name = fullName(first);
    const count = votes.get(name) ?? { he: 0, she: 0 };
    count[sex]++;
    votes.set(name, count);
  }
  const told = new Map<string, Sex>();
  for (const [name, { he, she }] of votes) {
    if (he >= LEAST && he >= TIMES * she) told.set(name, 'he');
    if (she >= LEAST && she >= TIMES * he) told.set(name, 'she');
  }
  return told;
}
