import type { Claim, Topic } from '../../model/index.js';
import { counted } from '../words/phrases.js';

/**
 * "1 speaker behind 3 origins"; null where several speak (whether a force and its spokesman are two is not known), a reason tells it, or names are
 * compared, for which nobody answers.
 */
export function speakersInWords({ counts: { origins, speakers }, reasons, verdict }: Topic): string | null {
  const told = verdict === 'name-variant' || reasons.some((reason) => reason.startsWith('speaker:'));
  return told || speakers !== 1 || origins < 2 ? null : `1 speaker behind ${counted(origins, 'origin')}`;
}

/** The one who speaks behind all the claims; null where several do, or an article itself. */
export function onlySpeaker(claims: readonly Claim[]): string | null {
  const speakers = new Set(claims.map((c) => c.speaker));
  return speakers.size === 1 ? ([...speakers][0] ?? null) : null;
}
