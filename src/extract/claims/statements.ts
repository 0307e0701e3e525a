import { eventClass, eventClassOf } from '../../lexicon/events.js';
import { DENIAL_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Document, Reading, Sentence, Span, Speech, StatementClaim, Token } from '../../model/index.js';
import { lastWord } from '../../text/cast.js';
import { contentLemmas, isContent } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import { phraseStartingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { plain } from '../../text/typography.js';
import { deniedMatrix, rebuttalIn } from '../statements/denials.js';
import { nominalsOf, sitesIn } from '../statements/nominal.js';
import { type Predicate, predicateOf } from '../statements/predicate.js';
import { headOf } from '../statements/slots.js';
import { Subjects } from '../statements/subjects.js';
import { ownTokens, type Unit, unitsOf } from '../statements/units.js';
import { frame } from './base.js';

/** Evidence with its speaker is kept to this length (characters); longer, the speaker is left out of the quote. */
const SHORT = 220;
/** Content words that a clause has at least, or it says too little to be compared. */
const TELLING = 2;

const OWN = new Set(['we', 'i']);
const BODY = new Set(['it', 'they']);
const ONE = new Set(['he', 'she']);

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** The unit with the words that name its speaker, where both are short and stand side by side. */
function withSpeaker(sentence: Sentence, span: Span, speech: Speech | null): Span {
  const named = speech?.speakerSpan;
  if (!speech || !named || named.start < sentence.start || named.end > sentence.end) return span;
  const leads = span.start === speech.start && named.end <= span.start;
  return leads && span.end - named.start <= SHORT ? { start: named.start, end: span.end } : span;
}

/** "we", "I", and "it" of a body that opens its own words, before the verb at `verb`: the speaker, small; "" for others. */
function selfIn(tokens: readonly Token[], { from, speech }: Unit, verb: number, persons: ReadonlySet<string>): string {
  if (speech?.speaker == null) return '';
  // "denied firing on the crowd": what is denied is the speaker's own act.
  if (speech.verb === 'deny' && tokens[from]!.lower.endsWith('ing') && isVerb(tokens[from]))
    return speech.speaker.toLowerCase();
  const subject = tokens.slice(from, verb).find((t) => t.pos === 'PRON');
  const opens = speech.start === tokens[from]!.start;
  const own = persons.has(speech.speaker) ? ONE : BODY;
  const self = subject !== undefined && (OWN.has(subject.lower) || (opens && own.has(subject.lower)));
  return self ? speech.speaker.toLowerCase() : '';
}

/** True for a clause that can be compared: it tells an event, or two things that it joins. */
function isTelling(tokens: readonly Token[], unit: Unit): boolean {
  const { from, to, speech } = unit;
  return (
    tokens.slice(from, to).some((t) => t.pos === 'VERB' && eventClassOf(t) !== null) ||
    tokens.slice(toldFrom(tokens, unit), to).filter(isContent).length >= TELLING ||
    (speech !== null && isJudged(tokens, from, to))
  );
}

/** "it was overloaded", in somebody's mouth: one word that says what is so. */
const isJudged = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to - 1]!.lower.endsWith('ed') &&
  isContent(tokens[to - 1]!) &&
  tokens.slice(from, to).some((t) => t.pos === 'AUX');

/**
 * What the article says happened, clause by clause, and what it lets others say: act, actor, patient, negation and speaker.
 * One claim for each finite clause, and one for each event noun that is told with a participant ("an attack by rebels").
 */
export function statementClaims(document: Document, reading: Reading): StatementClaim[] {
  const persons = new Set(reading.names.filter((n) => n.kind === 'person').map((n) => n.name));
  const subjects = new Subjects(new Set([...persons].map(lastWord)));
  const place = { document, reading, persons, subjects, sites: sitesIn(document.sentences) };
  let said: StatementClaim | undefined;
  return document.sentences.flatMap((sentence) => {
    const speeches = inSentence(reading.speeches, sentence.index);
    const units = unitsOf(sentence, speeches);
    let denied = false;
    const claims = units.flatMap((unit, i) => {
      const matrix = i + 1 < units.length ? deniedMatrix(sentence.tokens, unit, units[i + 1]!) : null;
      if (matrix !== null) {
        denied = matrix;
        return [];
      }
      const found = claimsOf(place, sentence, unit, denied);
      denied = false;
      return found;
    });
    const rebuttal = rebuttalOf(place, sentence, said);
    said = claims.findLast((c) => c.speaker !== null);
    return rebuttal === null ? claims : [rebuttal, ...claims];
  });
}

/** What was said last, denied: "the operator rejects this" is the statement before it, negated, in the operator's mouth. Null for none. */
function rebuttalOf({ document, reading }: Place, sentence: Sentence, said: StatementClaim | undefined) {
  const { tokens } = sentence;
  const found = said === undefined ? null : rebuttalIn(tokens);
  if (said === undefined || found === null || said.speaker === null || said.sentence < sentence.index - 1) return null;
  const span = spanOf(tokens, found.speaker.from, found.to);
  const base = frame('attribution', document, reading, sentence.index, span);
  const speaker = plain(document.article.text.slice(...bounds(spanOf(tokens, found.speaker.from, found.speaker.to))));
  const { actor, act, patient, context } = said;
  const verb = tokens[found.verb]!.lemma;
  const value = { text: plain(base.evidence.quote) };
  return { ...base, speaker: unarticled(speaker), value, actor, act, patient, context, verb, negated: !said.negated };
}

const bounds = ({ start, end }: Span): [number, number] => [start, end];
const unarticled = (speaker: string): string => speaker.replace(/^(?:the|an?)\s/i, '');

type Parts = Pick<Predicate, 'actor' | 'act' | 'patient' | 'negated'>;

interface Place {
  readonly document: Document;
  readonly reading: Reading;
  /** Names of the article's persons: "it" is none of them. */
  readonly persons: ReadonlySet<string>;
  /** Whom the clauses before told of. */
  readonly subjects: Subjects;
  /** Where something happened: "the Orrin attack" was not Orrin's. */
  readonly sites: ReadonlySet<string>;
}

/** The clause's own statement: by its predicate, or by its event word where it has no verb. */
function mainOf(
  { persons, subjects }: Place,
  { tokens, index }: Sentence,
  unit: Unit,
  denied: boolean,
): (Parts & { at: number })[] {
  const { own, indexOf } = ownTokens(tokens, unit);
  const read = predicateOf(own, 0, own.length, (verb) => {
    const at = indexOf(verb);
    return selfIn(tokens, unit, at, persons) || subjects.of(tokens, unit, at, index);
  });
  const predicate = read && { ...read, at: indexOf(read.at) };
  for (const role of ['subject', 'object'] as const) {
    const phrase = read?.named[role];
    if (phrase) subjects.meet(own, phrase, index, role === 'subject');
  }
  if (predicate === null) {
    const events = headlineOf(tokens, unit);
    // "called it “a black day for the town”": quoted words need no verb to be somebody's.
    if (events.length === 0 && unit.speech?.mode === 'direct')
      return [{ actor: '', act: '', patient: '', negated: false, at: unit.from }];
    const first = phraseStartingAt(tokens, unit.from);
    return events.map((at) => {
      // "denied an attack on the convoy", but not "denied any role in the attack".
      const negated = denied && first !== null && at === headOf(tokens, first);
      return { actor: '', act: tokens[at]!.lemma, patient: '', negated, at };
    });
  }
  return [{ ...predicate, negated: predicate.negated !== denied }];
}

/** Index of the clause's first word behind what joins it to others: "and", and the "that" of "said that". */
function openOf(tokens: readonly Token[], { from, to }: Unit): number {
  const joins = ({ pos, lower }: Token): boolean => pos === 'CCONJ' || (lower === 'that' && pos !== 'DET');
  let open = from;
  while (open < to - 1 && joins(tokens[open]!)) open++;
  return open;
}

/** Where the clause's evidence ends: with the clause, or with its act and object where a speaker who acts would not fit in otherwise. */
function clauseSpan(sentence: Sentence, unit: Unit, main: Parts & { at: number }): Span {
  const { tokens } = sentence;
  const whole = spanOf(tokens, unit.from, unit.to);
  const led = withSpeaker(sentence, whole, unit.speech);
  if (led.start < whole.start) return led;
  const bare = spanOf(tokens, openOf(tokens, unit), unit.to);
  const acts = main.actor !== '' && main.actor === unit.speech?.speaker?.toLowerCase();
  if (!acts) return bare;
  const object = phraseStartingAt(tokens, main.at + 1);
  const end = Math.min(unit.to, object?.to ?? main.at + 1);
  const short = withSpeaker(sentence, spanOf(tokens, unit.from, end), unit.speech);
  return short.start < whole.start ? short : bare;
}

/**
 * Index of the first token that tells what a unit is on: of quoted words without a verb, what stands between them and their speaker ("Reed called
 * the plan | “a gift to the rich”").
 */
function toldFrom(tokens: readonly Token[], { from, to, speech }: Unit): number {
  const named = speech?.mode === 'direct' ? speech.speakerSpan : null;
  if (!named || named.end > tokens[from]!.start || tokens[from]!.start - named.end > SHORT) return from;
  if (tokens.slice(from, to).some(isVerb)) return from;
  const verb = tokens.findIndex((t, i) => i < from && t.start >= named.end && t.lemma === speech?.verb);
  return verb < 0 ? from : verb + 1;
}

function claimsOf(place: Place, sentence: Sentence, unit: Unit, refused: boolean): StatementClaim[] {
  const { tokens } = sentence;
  if (!isTelling(tokens, unit)) return [];
  // "a car loaded with explosives" is what the clause is about; what stands between commas is said beside it.
  const apart = unit.aside !== undefined && tokens[unit.aside.from]!.text === ',';
  const own = apart ? ownTokens(tokens, unit).own : tokens.slice(toldFrom(tokens, unit), unit.to);
  const make = (span: Span, words: readonly Token[], { actor, act, patient, negated }: Parts): StatementClaim => {
    const base = frame('attribution', place.document, place.reading, sentence.index, span);
    const context = contentLemmas(words);
    // Written out: one object made at once costs a fraction of one that is spread and then grows.
    return {
      id: base.id,
      kind: base.kind,
      article: base.article,
      evidence: base.evidence,
      sentence: base.sentence,
      speaker: base.speaker,
      voice: base.voice,
      event: base.event,
      value: { text: plain(base.evidence.quote) },
      actor,
      act,
      patient,
      negated,
      verb: unit.speech?.verb ?? null,
      context,
    };
  };
  const denied = refused !== DENIAL_VERBS.has(unit.speech?.verb ?? '');
  const main = mainOf(place, sentence, unit, denied);
  const nominal = nominalsOf(tokens, unit, main[0]?.at ?? -1, place.sites).filter(
    (n) => n.from > unit.from || n.to < unit.to,
  );
  return [
    ...main.map((m) => make(clauseSpan(sentence, unit, m), own, m)),
    ...nominal.map((n) => make(spanOf(tokens, n.from, n.to), tokens.slice(n.from, n.to), { ...n, negated: false })),
  ];
}

/** A unit without a verb tells an event when it has a word for one ("16 injured in mine blast"). */
function headlineOf(tokens: readonly Token[], { from, to }: Unit): number[] {
  const sure = tokens.findIndex((t, i) => i >= from && i < to && eventClassOf(t) !== null);
  const at = sure >= 0 ? sure : tokens.findIndex((t, i) => i >= from && i < to && eventClass(t.lemma) !== null);
  return at < 0 ? [] : [at];
}
