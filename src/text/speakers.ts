import { GENERATIONAL, NAME_PARTICLES } from '../lexicon/names.js';
import { voiceKindOf } from '../lexicon/voice-kinds.js';
import { foldName, romanKey } from './names.js';

/** Kinds of speaker of whom an event has several: what one expert says is not another's. */
const SEVERAL = new Set(['experts', 'media', 'officials', 'observers', 'relatives', 'residents', 'witnesses']);

const isName = (word: string): boolean => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word);

/** A person's surname as it sounds: "Jan Petrow", "Petrov", "Jan Petrow of the union" → "petrov"; null where the words open with no name. */
function surnameKey(words: readonly string[]): string | null {
  const own = words.filter((w) => !GENERATIONAL.has(w.toLowerCase()));
  const end = own.findIndex((w) => !isName(w));
  const last = end < 0 ? own.at(-1) : own[end - 1];
  return last === undefined || end === 1 ? null : romanKey(foldName(last));
}

const kindOf = (words: readonly string[]): string | null => voiceKindOf(words.map((w) => w.toLowerCase()));

/** The words before "of": "Jan Petrow of the union". */
const beforeOf = (words: readonly string[]): readonly string[] => {
  const at = words.indexOf('of');
  return at < 0 ? words : words.slice(0, at);
};

/** True for words that may mean anybody of many: "officials", "a witness". */
export function isOfMany(speaker: string): boolean {
  const kind = kindOf(beforeOf(speaker.split(' ').filter((w) => w !== '')));
  return kind !== null && SEVERAL.has(kind);
}

/**
 * One key for a speaker whom articles call by name, or for a body of which the event has one ("police", "the court"), however each
 * spells it; null where the words may mean anybody of many ("officials", "a witness") or somebody who passes on what others say.
 */
export function speakerKey(speaker: string): string | null {
  const words = speaker.split(' ').filter((w) => w !== '');
  const kind = kindOf(beforeOf(words));
  if (kind !== null) return SEVERAL.has(kind) ? null : words.join(' ').toLowerCase();
  return surnameKey(words);
}

/** True for two speakers whom their names, or the names of two bodies, tell apart: what the one says is no other wording of what the other says. */
export function areTwoByName(x: string | null, y: string | null): boolean {
  const [a, b] = [x, y].map((speaker) => (speaker === null ? null : speakerKey(speaker)));
  return a !== null && b !== null && a !== b;
}
