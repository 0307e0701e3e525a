import { eventNounClass, isParticipant } from '../../lexicon/events.js';
import { LIGHT_VERBS } from '../../lexicon/light-words.js';
import type { Token } from '../../model/index.js';
import { type Phrase, phraseStartingAt } from '../../text/noun-phrase.js';

/** How far behind an event noun its "on" or "against" may stand, in tokens: "fire at dawn with mortars on …". */
const TARGET_WITHIN = 12;

const TARGET = new Set(['against', 'into', 'of', 'on', 'upon']);

/** Index of the event noun that a light verb at `at` leaves the telling to, or -1. */
export function lightNoun(tokens: readonly Token[], at: number, to: number): number {
  if (!LIGHT_VERBS.has(tokens[at]!.lemma)) return -1;
  let i = at + 1;
  while (i < to && (tokens[i]!.pos === 'PART' || tokens[i]!.lower === 'out' || tokens[i]!.lower === 'under')) i++;
  if ((tokens[at]!.lemma === 'come') !== (tokens[i - 1]!.lower === 'under')) return -1;
  const phrase = phraseStartingAt(tokens, i);
  const head = phrase === null ? -1 : tokens.findIndex((t, k) => k >= phrase.from && k < phrase.to && isAct(t));
  return head < to ? head : -1;
}

/** Index of the event noun that a light verb is passive of: "fire was opened by rebels", "the raid was carried out"; or -1. */
export const lightSubject = (tokens: readonly Token[], at: number, subject: Phrase | null): number => {
  if (subject === null || !LIGHT_VERBS.has(tokens[at]!.lemma)) return -1;
  const last = subject.to - 1;
  const noun = tokens[last]!;
  // "Fire was opened": the tagger takes a first word for a name.
  return isAct(last === subject.from && noun.pos === 'PROPN' ? { ...noun, pos: 'NOUN', lemma: noun.lower } : noun)
    ? last
    : -1;
};

const isAct = (t: Token): boolean => t.pos === 'NOUN' && eventNounClass(t.lemma) !== null && !isParticipant(t.lemma);

/** The phrase that an event noun is aimed at: "fire on the posts". */
export function targetOf(tokens: readonly Token[], noun: number, to: number): Phrase | null {
  const aimed = (t: Token, i: number): boolean => TARGET.has(t.lower) && tokens[i + 1]?.pos !== 'NUM';
  const tie = tokens.findIndex((t, i) => i > noun && i < to && aimed(t, i));
  const phrase = tie < 0 || tie > noun + TARGET_WITHIN ? null : phraseStartingAt(tokens, tie + 1);
  return phrase !== null && phrase.to <= to ? phrase : null;
}
