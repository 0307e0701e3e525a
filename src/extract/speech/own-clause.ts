import type { Token } from '../../model/index.js';
import type { Phrase } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import type { Act } from './acts.js';

/** "Lind, who said that the dam held, left": the speaker is named before a clause that only tells more of him. */
const isAside = (tokens: readonly Token[], { speaker, verb }: Act, from: number): boolean =>
  speaker !== null &&
  speaker.to <= verb &&
  from > verb &&
  tokens.some((t, i) => i > speaker.to && i < verb && t.lower === 'who' && tokens[i - 1]!.text === ',');

/** A verb that may be the main one: no "-ing" form. */
const isMain = (t: Token | undefined): boolean => isVerb(t) && !t!.lower.endsWith('ing');

/**
 * Where what `act` tells from `from` on ends, when it is told in such a clause: the comma with the sentence's own verb right behind it ("left" is the
 * paper's word); -1 for any other act, and where no such verb follows.
 */
export function asideEnd(tokens: readonly Token[], act: Act, from: number): number {
  if (!isAside(tokens, act, from)) return -1;
  return tokens.findIndex(
    (t, i) => i > from && t.text === ',' && isMain(tokens[i + 1]) && tokens.slice(from, i).some(isMain),
  );
}

/** "Lind, who left last week, gave up": the clause behind a name that tells more of whom it names, from its pronoun to the comma before the verb. */
export function asidesOnNames(tokens: readonly Token[]): Phrase[] {
  return tokens.flatMap((t, i) => {
    const opens =
      t.text === ',' && tokens[i - 1]?.pos === 'PROPN' && ['who', 'whose'].includes(tokens[i + 1]?.lower ?? '');
    const from = i + 1;
    const to = opens ? tokens.findIndex((u, k) => k > from && u.text === ',' && isMain(tokens[k + 1])) : -1;
    return to < 0 ? [] : [{ from, to }];
  });
}
