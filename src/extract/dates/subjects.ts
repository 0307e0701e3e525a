import { ALARMS, datedClassOf, PUBLICATIONS, PUBLISHED } from '../../lexicon/date-events.js';
import type { Token } from '../../model/index.js';

/** Tokens within which the object of a verb stands. */
const OBJECT = 6;
/** Tokens before a verb within which its subject stands. */
const REACH = 12;

/** The word before a verb and its auxiliaries. */
function subjectOf(tokens: readonly Token[], verb: number): Token | undefined {
  let subject = verb - 1;
  while (tokens[subject]?.pos === 'AUX' || tokens[subject]?.pos === 'ADV') subject--;
  return tokens[subject];
}

/** "an alarm went off", "sounded": it does not explode. */
export const soundsAlarm = (tokens: readonly Token[], i: number, phrasal: string | null): boolean =>
  (phrasal === 'explode' || tokens[i]!.lemma === 'sound') && ALARMS.has(subjectOf(tokens, i)?.lemma ?? '');

/** "the volcano erupted", "Mount Orley erupted": it explodes; fighting, a fire or a row that erupts begins. */
export function bursts(tokens: readonly Token[], verb: number): boolean {
  const subject = subjectOf(tokens, verb);
  if (subject === undefined || subject.pos === 'ADJ') return true;
  return subject.pos === 'NOUN' ? subject.lemma === 'volcano' : datedClassOf(subject.lemma) === null;
}

/** "the death toll from the quake was 159 on Monday", "stood at", "rose to": the day of a count, told anew each day, and of no act. */
export function countsToll(tokens: readonly Token[], governor: number): boolean {
  const { pos, lemma } = tokens[governor]!;
  if (lemma === TOLL || tokens[governor + 1]?.lemma === TOLL) return true;
  if (pos !== 'VERB' && lemma !== 'be') return false;
  if (tokens.slice(governor + 1, governor + 1 + NEAR).some((t) => t.lemma === TOLL)) return true;
  for (let i = governor - 1; i >= Math.max(0, governor - REACH); i--) {
    if (tokens[i]!.lemma === TOLL) return true;
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.text === ',') return false;
  }
  return false;
}
const TOLL = 'toll';
/** Tokens behind a verb within which its object stands: "put the official death toll at". */
const NEAR = 4;

/** "released a 400-page report", "the report was issued": it was made public. */
export function publishes(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]!.pos !== 'VERB' || !PUBLISHED.has(tokens[verb]!.lemma)) return false;
  for (let k = verb + 1; k < Math.min(tokens.length, verb + 1 + OBJECT); k++) {
    const { pos, text, lemma } = tokens[k]!;
    if (/^(?:ADP|PRON|PUNCT|VERB)$/.test(pos) && text !== '-') break;
    if (pos === 'NOUN' && tokens[k + 1]?.pos !== 'NOUN' && tokens[k + 1]?.text !== '-') return PUBLICATIONS.has(lemma);
  }
  return tokens[verb - 1]?.pos === 'AUX' && PUBLICATIONS.has(subjectOf(tokens, verb)?.lemma ?? '');
}
