import { ROUTINES } from '../../../lexicon/routine.js';
import { overlaps } from '../../../model/index.js';
import type { Deed } from './deeds.js';
import type { Matter } from './matters.js';
import type { Setting } from './setting.js';

/** True where a deed is one of those that follow on nearly every event. */
const isRoutineDeed = ({ acts, objects, subjects }: Deed): boolean =>
  ROUTINES.some(
    ({ verbs, nouns }) =>
      acts.some(({ lemma }) => verbs.has(lemma) || verbs.has(lemma.replace(/ed$/, ''))) &&
      [...objects, ...subjects].some(({ lemma }) => nouns.has(lemma)),
  );

/** True where a passage tells only what is done after any such event, in a line: "Police sealed off the area", "she sent her condolences"; nothing quoted. */
export function isRoutine({ passage, deeds, tellers }: Matter, { all }: Setting): boolean {
  const { quotations } = all.lines[tellers[0]!.line]!.sentence;
  const telling = deeds.filter(({ acts }) => acts.length > 0);
  return telling.length > 0 && telling.every(isRoutineDeed) && !quotations.some((q) => overlaps(q, passage));
}
