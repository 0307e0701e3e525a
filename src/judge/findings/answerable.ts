import { AGENCIES } from '../../lexicon/agencies.js';
import { NAME_PARTICLES, ORGANISATION_NOUNS } from '../../lexicon/names.js';
import { CARRIER_NOUNS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import { voiceKindOf } from '../../lexicon/voice-kinds.js';

/** Small words within the name of a body: "Ministry of the Interior". */
const WITHIN = new Set(['and', 'for', 'of', 'the']);

const isName = (words: readonly string[]): boolean =>
  /^\p{Lu}/u.test(words[0] ?? '') && words.every((w) => /^\p{Lu}/u.test(w) || WITHIN.has(w) || NAME_PARTICLES.has(w));

/**
 * True for a speaker who answers for what is said: a person, a body, or those of an office ("police", "two officials"). No media, which
 * pass on what others say, and nothing that only carries words ("the returns", "its website").
 */
export function answersFor(speaker: string): boolean {
  const words = speaker.split(' ');
  const small = words.map((w) => w.toLowerCase());
  const kind = voiceKindOf(small);
  if (kind === 'media' || small.some((w) => AGENCIES.has(w))) return false;
  const last = small.at(-1)!;
  // "Estimates put it at 40": the capital is the sentence's.
  if (words.length === 1 && CARRIER_NOUNS.has(last.replace(/s$/, ''))) return false;
  return kind !== null || SPEAKER_NOUNS.has(last) || ORGANISATION_NOUNS.has(last) || isName(words);
}
