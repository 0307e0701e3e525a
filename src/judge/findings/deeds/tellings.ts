import { groupOf } from '../../../lexicon/counted-groups.js';
import { DOERS, deedFamily, FIGHTING, isImplied, nearDeeds } from '../../../lexicon/deeds.js';
import { POSSESSIVES } from '../../../lexicon/function-words.js';
import { cover, overlaps, type Sentence, type Span, type Token } from '../../../model/index.js';
import { inSentence } from '../../../text/in-sentence.js';
import type { Phrase } from '../../../text/noun-phrase.js';
import { classOf } from '../../../text/terms.js';
import type { FindingWitness } from '../finding.js';
import { doerKeys, headOf, isDoer, isPronoun, keyOf, nameKeys, speaksOfDoer } from './doers.js';
import { type Deed, deedsIn, spanOf } from './grammar.js';

/** One act as one article tells it. */
export interface Telling {
  readonly witness: FindingWitness;
  readonly sentence: Sentence;
  readonly deed: Deed;
  /** Who does it, as printed; null where it is told without an actor. */
  readonly doer: string | null;
  /** What the doer is known by in other sentences: stems and lemmas. */
  readonly keys: readonly string[];
  /** The words that tell it. */
  readonly span: Span;
}

/** The acts of each sentence, read once. */
export type DeedTable = (sentence: Sentence) => readonly Deed[];

export function deedTable(): DeedTable {
  const known = new Map<Sentence, readonly Deed[]>();
  return (sentence) => {
    const deeds = known.get(sentence) ?? deedsIn(sentence);
    known.set(sentence, deeds);
    return deeds;
  };
}

const textOf = ({ document }: FindingWitness, { start, end }: Span): string =>
  document.article.text.slice(start, end).replace(/\s+/g, ' ');

/** Who did it as printed; the capital of an article that opens its sentence is not theirs. */
function doerText(witness: FindingWitness, sentence: Sentence, doer: Phrase): string {
  const text = textOf(witness, spanOf(sentence, doer));
  return sentence.tokens[doer.from]?.pos === 'DET' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * "we captured five soldiers", in somebody's mouth: the statement tells who "we" are; null where none does, and where one person speaks for
 * others, whom the words do not name.
 */
function speakerWhoActs({ claims, reading }: FindingWitness, sentence: Sentence, at: Span): string | null {
  const said = inSentence(claims, sentence.index).find((c) => c.kind === 'attribution' && overlaps(c.evidence, at));
  if (said?.kind !== 'attribution' || said.speaker === null || said.actor !== said.speaker.toLowerCase()) return null;
  const isPerson = reading.names.some((n) => n.kind === 'person' && n.name === said.speaker);
  return isPerson && sentence.tokens.some((t) => t.lower === 'we') ? null : said.speaker;
}

function tellingOf(witness: FindingWitness, sentence: Sentence, deed: Deed): Telling | null {
  const at = sentence.tokens[deed.at]!;
  const done = deed.done === null ? [] : [upToHead(sentence, deed.done)];
  const doer = deed.doer === null ? [] : [spanOf(sentence, deed.doer)];
  const base = { witness, sentence, deed, span: cover([at, ...doer, ...done]) };
  if (deed.doer === null) return isAsked(sentence) || isQuoted(sentence, at) ? null : { ...base, doer: null, keys: [] };
  if (isPronoun(sentence, deed.doer)) {
    const speaker = speakerWhoActs(witness, sentence, at);
    return speaker === null ? null : { ...base, doer: speaker, keys: nameKeys(speaker) };
  }
  if (isImplied(at.lemma, headOf(sentence, deed.doer)?.lemma ?? '')) return null;
  // "his forces": whose, the words do not tell.
  if (POSSESSIVES.has(sentence.tokens[deed.doer.from]?.lower ?? '')) return null;
  if (!isDoer(sentence, deed.doer, inSentence(witness.reading.names, sentence.index))) return null;
  return { ...base, doer: doerText(witness, sentence, deed.doer), keys: doerKeys(sentence, deed.doer) };
}

/** A phrase without what hangs on its head: "three people" of "three people at a festival". */
const upToHead = (sentence: Sentence, phrase: Phrase): Span => ({
  start: spanOf(sentence, phrase).start,
  end: headOf(sentence, phrase)?.end ?? spanOf(sentence, phrase).end,
});

const isQuoted = ({ quotations }: Sentence, span: Span): boolean => quotations.some((q) => overlaps(q, span));
const isAsked = ({ tokens }: Sentence): boolean => tokens[tokens.length - 1]?.text === '?';

/** The acts that an article tells: with who did it in anybody's words, without in its own. */
export const tellingsIn = (witness: FindingWitness, deeds: DeedTable): Telling[] =>
  witness.document.sentences.flatMap((sentence) =>
    deeds(sentence).flatMap((deed) => tellingOf(witness, sentence, deed) ?? []),
  );

/** Words between a verb and its "by", at most. */
const BY_WITHIN = 3;

/** True where the article tells such an act, done to the same, with a subject of any kind: then it is not told without one. */
export const isToldWithSubject = ({ witness, sentence, deed }: Telling, deeds: DeedTable): boolean =>
  witness.document.sentences.some((s) =>
    deeds(s).some(
      (d) =>
        d.doer !== null && nearDeeds(d.family, deed.family) && sameDoneIn({ sentence: s, deed: d }, { sentence, deed }),
    ),
  );

type Place = Pick<Telling, 'sentence' | 'deed'>;

/** True when two deeds may be done to the same: one noun, one group of people; fighting has nobody to whom it is done. */
export const sameDone = (a: Telling, b: Telling): boolean => sameDoneIn(a, b);

function sameDoneIn(a: Place, b: Place): boolean {
  if (a.deed.family === FIGHTING) return b.deed.family === FIGHTING;
  if (a.deed.done === null || b.deed.done === null) return false;
  const [x, y] = [headOf(a.sentence, a.deed.done), headOf(b.sentence, b.deed.done)];
  if (x === null || y === null) return false;
  const group = groupOf(x.lemma);
  return x.lemma === y.lemma || x.lower === y.lower || (group !== null && group === groupOf(y.lemma));
}

/** "the gunman was shot": the word for one who does such things is the one to whom it is done. */
function isDoneToDoer({ sentence, deed }: Telling): boolean {
  const head = deed.done === null ? null : headOf(sentence, deed.done);
  return head !== null && DOERS.has(head.lemma);
}

/** The words of a sentence without those that name who says it: "was shot, police said" does not tell who shot. */
function actors({ reading }: FindingWitness, { index, tokens }: Sentence): readonly Token[] {
  const speakers = inSentence(reading.speeches, index).flatMap(({ speakerSpan }) => speakerSpan ?? []);
  return speakers.length === 0 ? tokens : tokens.filter((t) => !speakers.some((s) => overlaps(s, t)));
}

/** True when the sentence, or the one before or behind it, speaks of the doer, of somebody who does such things, or of an act that somebody does. */
export function isNamedNearby(telling: Telling, keys: ReadonlySet<string>, deeds: DeedTable): boolean {
  const { witness, sentence } = telling;
  const { sentences } = witness.document;
  const any = isDoneToDoer(telling);
  return sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    .some(
      (near) =>
        (!any && speaksOfDoer(near)) ||
        actors(witness, near).some((t) => keys.has(keyOf(t)) || keys.has(t.lemma)) ||
        deeds(near).some((deed) => deed.doer !== null),
    );
}

const isOfKind = (lemma: string, family: string): boolean => {
  const own = deedFamily(lemma) ?? deedFamily(classOf(lemma) ?? '');
  return own !== null && nearDeeds(own, family);
};

/** "downed by a Norlandic missile": whoever or whatever did something to the thing stands behind "by". */
const tellsByWhom = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (t, i) =>
      t.lower === 'by' &&
      tokens.slice(Math.max(0, i - BY_WITHIN), i).some((v) => v.pos === 'VERB') &&
      ['ADJ', 'DET', 'NOUN', 'PROPN'].includes(tokens[i + 1]?.pos ?? ''),
  );

/**
 * True when the article speaks anywhere of somebody who does such things, or, in some other sentence about what it is done to or an
 * act of the kind, of the doer or of by whom.
 */
export function isNamedElsewhere(telling: Telling, keys: ReadonlySet<string>): boolean {
  const { witness, sentence, deed } = telling;
  const any = isDoneToDoer(telling);
  const done = deed.done === null ? null : headOf(sentence, deed.done);
  return witness.document.sentences.some((s) => {
    if (!any && speaksOfDoer(s)) return true;
    if (s === sentence || !s.tokens.some((t) => t.lemma === done?.lemma || isOfKind(t.lemma, deed.family)))
      return false;
    return tellsByWhom(s) || s.tokens.some((t) => keys.has(keyOf(t)));
  });
}
