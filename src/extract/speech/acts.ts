import { BE_FORMS } from '../../lexicon/function-words.js';
import {
  ADDRESSED_VERBS,
  BELIEF_VERBS,
  CLAUSE_VERBS,
  OBJECT_VERBS,
  QUOTE_VERBS,
  SHOWING_VERBS,
} from '../../lexicon/reporting-verbs.js';
import { contains, type Sentence, type Token } from '../../model/index.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isNoun, isQuote, isVerb } from '../../text/parts-of-speech.js';
import { speakerAfter, speakerBefore } from './beside-verb.js';
import { isIdle, RELATIVES } from './idle.js';
import { namedAs } from './naming.js';
import { isEnd, isReporting, PUT, verbOf } from './reporting.js';
import { headOf, isSomebody, isSpeaker, tells } from './speakers.js';

/** Somebody says something: "X said", "said X", "X, the mayor, told Y". Token indices. */
export interface Act {
  readonly verb: number;
  readonly lemma: string;
  /** null: the speaker of the act before it in the sentence ("…, adding that"). */
  readonly speaker: Phrase | null;
  /** First token that belongs to the reporting words (the speaker's, or the verb's). */
  readonly from: number;
  /** First token after verb, inverted speaker with apposition, and the person spoken to. */
  readonly after: number;
  readonly inverted: boolean;
  /** Shares the subject of a verb before it ("and called it …", "…, adding that"): what stands before is not what is said. */
  readonly joined?: boolean;
  /** Stands in a relative clause: "the wall, which police said had cracks". */
  readonly relative?: boolean;
}

/** Verbs (lemma) behind which "X as saying" names who speaks. */
const RETELLING = new Set(['cite', 'quote', 'report']);
/** How long the words for those addressed may be, in tokens. */
const ADDRESSEE = 12;
/** How far behind such a verb its "as saying" may stand, in tokens. */
const AS_SAYING = 20;
/** "had at first said". */
const isAtFirst = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'first' && tokens[i - 1]?.lower === 'at';

/** "has since confirmed": a time, and no clause. */
const isSince = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'since' && tokens[i - 1]?.lemma === 'have';

/** The auxiliaries and adverbs before the verb, from the verb leftwards: index of the first token that is none of them. */
function chainBefore(tokens: readonly Token[], verb: number): number {
  let i = verb - 1;
  while (
    i >= 0 &&
    (['ADV', 'AUX', 'PART'].includes(tokens[i]!.pos) || isAtFirst(tokens, i) || isSince(tokens, i)) &&
    tokens[i]!.lower !== "'s"
  )
    i -= isAtFirst(tokens, i) ? 2 : 1;
  return i;
}

/** True where an inverted speaker may follow: after a comma, a closing quotation mark, or at the start. */
const opensInversion = (tokens: readonly Token[], verb: number): boolean =>
  verb === 0 ||
  isQuote(tokens[verb - 1]) ||
  tokens[verb - 1]?.text === ',' ||
  tokens[verb - 1]?.text === '—' ||
  tokens[verb - 1]?.text === '–';

/** "told the Ellery Post that": the index of "that", where only words for those addressed stand before it; else -1. */
function thatBehind(tokens: readonly Token[], after: number): number {
  for (let i = after; i < tokens.length && i - after <= ADDRESSEE; i++) {
    const t = tokens[i]!;
    if (t.lower === 'that' && i > after && tokens[i + 1]?.pos !== 'VERB' && tokens[i + 1]?.pos !== 'AUX') return i;
    if (t.pos === 'PUNCT' || (isVerb(t) && t.text === t.lower)) return -1;
  }
  return -1;
}

function pastAddressee(tokens: readonly Token[], lemma: string, after: number): number {
  if (!ADDRESSED_VERBS.has(lemma)) return after;
  const that = thatBehind(tokens, after);
  if (that >= 0) return that;
  const to = phraseStartingAt(tokens, after)?.to ?? after;
  const next = tokens[to];
  return next?.pos === 'VERB' || next?.pos === 'AUX' ? after : to;
}

/** "cited people familiar with the matter as saying": all behind the verb that cites them, where the phrase before "as" names nobody. */
function citedBefore(tokens: readonly Token[], last: number, named: Phrase | null): Phrase | null {
  if (named === null || isSomebody(headOf(tokens, named))) return named;
  const cites = tokens.findLastIndex((t, i) => i < named.from && RETELLING.has(t.lemma) && isVerb(t));
  const cited = cites < 0 ? null : phraseStartingAt(tokens, cites + 1);
  const first = cited === null ? undefined : tokens.slice(cited.from, cited.to).find(isNoun);
  return cited !== null && first !== undefined && isSomebody(first) ? { from: cited.from, to: last + 1 } : named;
}

/** "cited X as saying", "X was quoted as saying", "X can be heard saying". */
function asSaying(tokens: readonly Token[], verb: number): Act | null {
  if (!tokens[verb]!.lower.endsWith('ing')) return null;
  const heard = tokens[verb - 1]!.lower === 'heard' ? verb - 1 : verb - 2;
  const passive = tokens[heard]?.pos === 'VERB';
  const named = phraseEndingAt(tokens, passive ? chainBefore(tokens, heard) : heard);
  const speaker = passive ? named : citedBefore(tokens, heard, named);
  if (speaker === null) return null;
  // "Two died, the Post quoted her as saying.": what the paper does, too, is no part of what she says.
  const cites = tokens.findLastIndex((t, i) => i < speaker.from && RETELLING.has(t.lemma) && isVerb(t));
  const paper = passive || cites < 0 ? null : phraseEndingAt(tokens, chainBefore(tokens, cites));
  const from = paper !== null && tokens[paper.from - 1]?.text === ',' ? paper.from : speaker.from;
  return { verb, lemma: tokens[verb]!.lemma, speaker, from, after: verb + 1, inverted: false };
}

/** "…, with the governor saying 77 had died". */
function withSaying(tokens: readonly Token[], act: Pick<Act, 'verb' | 'lemma'>): Act | null {
  const speaker = phraseEndingAt(tokens, act.verb - 1);
  if (speaker === null || tokens[speaker.from - 1]?.lower !== 'with') return null;
  return { ...act, speaker, from: speaker.from, after: act.verb + 1, inverted: false };
}

/** How far behind such a verb its "that" may stand, in tokens. */
const THAT_WITHIN = 6;

/** "the income he reported over five years": a clause that tells which, of a noun, and what it takes stands before it. */
const tellsOfNoun = (tokens: readonly Token[], { from }: Phrase, verb: number): boolean =>
  tokens[from]!.pos === 'PRON' &&
  from === verb - 1 &&
  ['NOUN', 'NUM'].includes(tokens[from - 1]?.pos ?? '') &&
  tokens[verb + 1]?.pos === 'ADP' &&
  !tokens.slice(verb, verb + THAT_WITHIN).some((t) => t.lower === 'that');

function actAt(tokens: readonly Token[], verb: number): Act | null {
  const token = tokens[verb]!;
  const chain = chainBefore(tokens, verb);
  if (isIdle(tokens, verb, chain)) return null;
  const act = { verb, lemma: verbOf(token) };
  if (tokens[verb - 1]?.lower === 'as' || tokens[verb - 1]?.lower === 'heard') return asSaying(tokens, verb);
  if (token.lower.endsWith('ing')) {
    if (!CLAUSE_VERBS.has(token.lemma)) return null;
    const after = pastAddressee(tokens, token.lemma, verb + 1);
    return tokens[verb - 1]?.text === ','
      ? { ...act, speaker: null, from: verb, after, inverted: false, joined: true }
      : withSaying(tokens, act);
  }
  // "Lind, the mayor, told a press conference": who is told stands there, and speaks only behind a quotation (“…,” warned Lind).
  // "The charge, filed in March, accused Poe of": whom such a verb is done to stands there.
  const asksWhom =
    ADDRESSED_VERBS.has(token.lemma) || (OBJECT_VERBS.has(token.lemma) && !CLAUSE_VERBS.has(token.lemma));
  const mayInvert = token.lemma !== PUT && namedAs(tokens, verb) === null && (!asksWhom || isQuote(tokens[verb - 1]));
  const inverted =
    mayInvert && opensInversion(tokens, verb) ? speakerAfter(tokens, verb, OBJECT_VERBS.has(token.lemma)) : null;
  if (inverted !== null) return { ...act, speaker: inverted.phrase, from: verb, after: inverted.after, inverted: true };
  const after = pastAddressee(tokens, token.lemma, verb + 1);
  if (tokens[chain]?.pos === 'CCONJ')
    return { ...act, speaker: null, from: chain, after, inverted: false, joined: true };
  const speaker = speakerBefore(tokens, chain, (i) => isReporting(tokens, i));
  if (speaker === null || BE_FORMS.has(tokens[speaker.from - 1]?.lower ?? '')) return null;
  if (OBJECT_VERBS.has(act.lemma) && tellsOfNoun(tokens, speaker, verb)) return null;
  return {
    ...act,
    speaker,
    from: speaker.from,
    after,
    inverted: false,
    relative: isInRelative(tokens, speaker.from, after),
  };
}

/** "the wall, which police said had cracks"; "the wall that police said had cracks". */
const isInRelative = (tokens: readonly Token[], from: number, after: number): boolean =>
  RELATIVES.has(tokens[from - 1]?.lower ?? '') || (tokens[from - 1]?.lower === 'that' && isVerb(tokens[after]));

const setOff = (t: Token | undefined): boolean => [',', '–', '—'].includes(t?.text ?? '') || isQuote(t);

/** True where who is before the verb may be telling something by it: a verb of belief or of showing asks for somebody who can. */
const mayReport = (tokens: readonly Token[], { lemma }: Act, speaker: Phrase, weak: boolean): boolean =>
  (!weak || isSpeaker(tokens, speaker)) && (!SHOWING_VERBS.has(lemma) || tells(tokens, speaker));

/** The reporting acts of a sentence outside its quotations, in order. */
export function actsOf(sentence: Sentence): Act[] {
  const { tokens, quotations } = sentence;
  const acts: Act[] = [];
  tokens.forEach((t, i) => {
    if (!isReporting(tokens, i) || quotations.some((q) => contains(q, t))) return;
    const act = actAt(tokens, i);
    if (act === null || (act.speaker === null && acts.length === 0 && !isSharedSubject(tokens, act))) return;
    if (QUOTE_VERBS.has(act.lemma) && quotations.length === 0 && namedAs(tokens, i) === null) return;
    if (RETELLING.has(act.lemma) && isAsSaying(tokens, i)) return;
    const weak = BELIEF_VERBS.has(act.lemma) || QUOTE_VERBS.has(act.lemma) || OBJECT_VERBS.has(act.lemma);
    const speaker = act.speaker ?? (acts.length === 0 ? subjectOf(tokens, i) : null);
    if (speaker !== null && !mayReport(tokens, act, speaker, weak)) return;
    // "…, experts suspect." closes what they suspect; in "Police name suspect" nobody suspects anything.
    if (weak && !act.inverted && isEnd(tokens[i + 1]) && !setOff(tokens[act.from - 1])) return;
    acts.push({ ...act, speaker });
  });
  return acts;
}

/** "local media reported the mayor as saying": whose the words are is told behind it. */
const isAsSaying = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(verb + 1, verb + 1 + AS_SAYING)
    .some((t, i, behind) => t.lower === 'saying' && behind[i - 1]?.lower === 'as');

/** "He rejected it and said that": the subject is the sentence's first. */
const isSharedSubject = (tokens: readonly Token[], act: Act): boolean => subjectOf(tokens, act.verb) !== null;

/** The phrase before the sentence's first verb. */
function subjectOf(tokens: readonly Token[], before: number): Phrase | null {
  const first = tokens.findIndex((t, i) => i < before && (t.pos === 'VERB' || t.pos === 'AUX'));
  return first <= 0 ? null : speakerBefore(tokens, chainBefore(tokens, first), (i) => isReporting(tokens, i));
}
