import type { Cluster } from '../model/index.js';
import { alignDates } from './dates/index.js';
import { eventFrame } from './event.js';
import { alignFraming } from './framing/index.js';
import { alignNames } from './names/index.js';
import { alignPlaces } from './places/index.js';
import { alignQuantities } from './quantities/index.js';
import { alignStatements } from './statements/index.js';
import type { Witness } from './witness.js';

/** Puts together the claims of all articles at once; the order of articles changes nothing. */
export function align(witnesses: readonly Witness[]): Cluster[] {
  const ordered = [...witnesses].sort((a, b) => (a.document.article.id < b.document.article.id ? -1 : 1));
  const frame = eventFrame(ordered);
  return [
    ...alignQuantities(ordered, frame),
    ...alignDates(ordered),
    ...alignNames(ordered),
    ...alignPlaces(ordered, frame),
    ...alignStatements(ordered, frame),
    ...alignFraming(ordered),
  ];
}
