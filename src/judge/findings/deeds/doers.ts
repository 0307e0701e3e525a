import { groupOf } from '../../../lexicon/counted-groups.js';
import { DOERS } from '../../../lexicon/deeds.js';
import { FORCES } from '../../../lexicon/forces.js';
import { ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../../../lexicon/names.js';
import { SPEAKER_NOUNS } from '../../../lexicon/reporting-verbs.js';
import type { NameMention, Sentence, Token } from '../../../model/index.js';
import { overlaps } from '../../../model/index.js';
import type { Phrase } from '../../../text/noun-phrase.js';
import { spanOf } from './grammar.js';

/** Letters by which a land, its people and its adjective are one: "Norland", "Norlander", "Norlandic". */
const STEM = 5;
const stem = (word: string): string => word.toLowerCase().slice(0, STEM);

const isCapital = (t: Token): boolean => /^\p{Lu}\p{Ll}/u.test(t.text);

/** What a word is known by: a name's stem, else its lemma. */
export const keyOf = (t: Token): string => (isCapital(t) ? stem(t.text) : t.lemma);

/** True for a noun of those who can do something: persons, offices, armed bodies, organisations. */
const isSomebody = (lemma: string): boolean =>
  DOERS.has(lemma) ||
  PERSON_NOUNS.has(lemma) ||
  ROLE_NOUNS.has(lemma) ||
  FORCES.has(lemma) ||
  ORGANISATION_NOUNS.has(lemma) ||
  SPEAKER_NOUNS.has(lemma) ||
  groupOf(lemma) !== null;

/** The head of a phrase: its last noun before "of", "in" or "for". */
export function headOf({ tokens }: Sentence, { from, to }: Phrase): Token | null {
  let head: Token | null = null;
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (head !== null && t.pos === 'ADP') break;
    if (t.pos === 'NOUN' || t.pos === 'PROPN') head = t;
  }
  return head;
}

/** True where a phrase names somebody or a body that can act: not a thing ("a truck"), not a happening ("the blast"). */
export function isDoer(sentence: Sentence, phrase: Phrase, names: readonly NameMention[]): boolean {
  const head = headOf(sentence, phrase);
  const before = sentence.tokens[phrase.from - 1];
  // "a train between Velmora and Ostrakamp derailed": the places are no subject.
  if (head === null || (before?.pos === 'ADP' && before.lower !== 'by')) return false;
  if (isSomebody(head.lemma) || isSomebody(head.lower)) return true;
  const span = spanOf(sentence, phrase);
  return names.some((n) => n.kind !== 'other' && overlaps(n, head) && overlaps(n, span)) && isCapital(head);
}

/** True for a phrase that is a pronoun: it stands for somebody who is named nearby. */
export const isPronoun = ({ tokens }: Sentence, { from, to }: Phrase): boolean =>
  to === from + 1 && tokens[from]!.pos === 'PRON';

/** What a doer is known by elsewhere: stems of its names, the lemma of its head; "zoo" of "a zoo team" may be any zoo. */
export function doerKeys(sentence: Sentence, phrase: Phrase): string[] {
  const head = headOf(sentence, phrase);
  return sentence.tokens
    .slice(phrase.from, phrase.to)
    .filter((t) => t === head || ((t.pos === 'PROPN' || t.pos === 'ADJ') && isCapital(t)))
    .map(keyOf);
}

/** The same of a speaker's name as the report shows it. */
export const nameKeys = (name: string): string[] =>
  name.split(/[^\p{L}]+/u).flatMap((w) => (w.length < 3 ? [] : [/^\p{Lu}/u.test(w) ? stem(w) : w]));

export const speaksOfDoer = ({ tokens }: Sentence): boolean =>
  tokens.some((t) => DOERS.has(t.lemma) || DOERS.has(t.lower));
