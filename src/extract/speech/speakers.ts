import { groupOf } from '../../lexicon/counted-groups.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { CARRIER_NOUNS, SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import type { Phrase } from '../../text/noun-phrase.js';

/** The last token of a phrase's head: "spokesman" of "a spokesman for the port". */
export function headOf(tokens: readonly Token[], { from, to }: Phrase): Token {
  const joint = tokens.findIndex((t, i) => i > from && i < to && t.pos === 'ADP');
  return tokens[(joint < 0 ? to : joint) - 1]!;
}

/** True for a name, a pronoun, and a noun for those who speak. */
export const speaks = (t: Token): boolean => t.pos === 'PROPN' || t.pos === 'PRON' || SPEAKER_NOUNS.has(t.lemma);

/** True for a name and for a noun for people, be it one that seldom speaks ("a passenger"). */
export const isSomebody = (t: Token): boolean => speaks(t) || groupOf(t.lemma) !== null;

/** True for a phrase that may believe, describe or report something: it names somebody, and its head is no event ("the Norlandic studio fire"). */
export function isSpeaker(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = headOf(tokens, phrase);
  return !isEvent(head.lemma) && (isSomebody(head) || canSpeak(tokens, phrase));
}

/** True for a phrase that may show or suggest something as somebody's word: those who may believe it, and what carries words ("the report"). */
export const tells = (tokens: readonly Token[], phrase: Phrase): boolean =>
  isSpeaker(tokens, phrase) || CARRIER_NOUNS.has(headOf(tokens, phrase).lemma);

/** True for a phrase that names somebody, be it as the owner of papers: "citing police data". */
export function canSpeak(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some(speaks);
}
