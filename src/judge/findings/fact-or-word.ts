import type { Claim, Sentence } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import { mayGoOn, tellsHearsay } from '../../text/hearsay.js';
import { inSentence } from '../../text/in-sentence.js';
import { answersFor } from './answerable.js';
import type { FindingWitness } from './finding.js';

/** Days before an article's own from which on what it tells of is an older story. */
const OLD = 31;

/** The articles by their ids. */
export type Witnesses = ReadonlyMap<string, FindingWitness>;

const sentenceOf = (c: Claim, witnesses: Witnesses): Sentence | undefined =>
  witnesses.get(c.article)?.document.sentences[c.sentence];

/** True for another event than the one that the article reports: an older toll is nobody's word any more. */
function isOlder({ event, article }: Claim, witnesses: Witnesses): boolean {
  const published = witnesses.get(article)?.document.article.published.value ?? '';
  return event.background || toDay(published) - toDay(event.from ?? '') > OLD;
}

/** "The ministry says … Shots were fired. … the ministry said": between two sentences of somebody's account, in paragraphs of their own, it is theirs too. */
function isAmidAccount({ document, reading }: FindingWitness, at: number): boolean {
  const retells = (i: number): boolean =>
    document.sentences[i] !== undefined && inSentence(reading.speeches, i).some((s) => s.mode === 'indirect');
  return retells(at - 1) && retells(at + 1);
}

/** True where the sentence before or behind tells what somebody says: in a report of short paragraphs that may be whose word it is. */
const isBesideHearsay = ({ document }: FindingWitness, at: number): boolean =>
  [at - 1, at + 1].some((i) => {
    const beside = document.sentences[i];
    return beside?.block === 'paragraph' && tellsHearsay(beside);
  });

/** "…, the top court ruled", "The union put it at 40": told as what somebody holds to be so. */
const RULING = new Set(['conclude', 'declare', 'determine', 'find', 'hold', 'inform', 'put', 'rule']);

/** True where the article itself says so: not in a headline, which has no room to attribute, nor beside words that tell who says, believes or reports it. */
export function isToldAsFact(c: Claim, witnesses: Witnesses): boolean {
  const witness = witnesses.get(c.article);
  const sentence = sentenceOf(c, witnesses);
  if (c.voice !== 'own' || sentence?.block !== 'paragraph' || witness === undefined || isOlder(c, witnesses))
    return false;
  if (sentence.quotations.length > 0 || isAmidAccount(witness, c.sentence)) return false;
  if (isBesideHearsay(witness, c.sentence)) return false;
  if (sentence.tokens.some((t) => t.pos === 'VERB' && RULING.has(t.lemma))) return false;
  return !tellsHearsay(sentence) && !mayGoOn(witness.document.sentences, c.sentence, witness.reading);
}

/** True where the sentence of a claim names the speaker of another: "Chief Lind informed that 13 were shot" is Lind's word, whatever the verb. */
export function namesSpeaker(c: Claim, speaker: string, witnesses: Witnesses): boolean {
  const last = speaker.toLowerCase().split(' ').at(-1);
  return sentenceOf(c, witnesses)?.tokens.some((t) => t.lower === last) === true;
}

/** Words before a figure that is taken as known: "the three who survived", "those nine". */
const KNOWN = new Set(['the', 'these', 'those', 'his', 'her', 'its', 'their', 'our']);
/** Words that open a clause which only tells of what, when or why: "in which two people died". */
const ASIDE = new Set([
  'after',
  'as',
  'because',
  'before',
  'since',
  'when',
  'where',
  'which',
  'while',
  'who',
  'whom',
  'whose',
]);

/** True where the clause of a claim hangs on another's noun or tells its time: "attacks that killed 40", "after the car hit them". */
export function isAside({ tokens, clauses }: Sentence, at: number): boolean {
  const from = clauses.find((c) => c.from <= at && at < c.to)?.from ?? 0;
  return [from, at - 1, at, at + 1].some(
    (i) => ASIDE.has(tokens[i]?.lower ?? '') || (i > 0 && tokens[i]?.lower === 'that' && tokens[i - 1]?.pos === 'NOUN'),
  );
}

/** "Officials from Norland and Southland said": of two that "and" joins one name is not who spoke. */
const isOneOfTwo = ({ tokens }: Sentence, speaker: string): boolean => {
  const [first] = speaker.toLowerCase().split(' ');
  return tokens.some((t, i) => t.lower === 'and' && tokens[i + 1]?.lower === first);
};

/** True where the speaker is told to say it: not where the speech only mentions it. */
export function isWhatIsSaid(c: Claim, witnesses: Witnesses): boolean {
  const sentence = sentenceOf(c, witnesses);
  if (sentence === undefined || c.speaker === null || !answersFor(c.speaker) || isOlder(c, witnesses)) return false;
  if (isOneOfTwo(sentence, c.speaker)) return false;
  const { tokens } = sentence;
  const at = tokens.findIndex((t) => t.start >= c.evidence.start);
  const isKnown = [at - 1, at].some((i) => KNOWN.has(tokens[i]?.lower ?? ''));
  const behind = tokens.find((t) => t.start >= c.evidence.end);
  return !isAside(sentence, at) && !(c.kind === 'quantity' && (isKnown || ASIDE.has(behind?.lower ?? '')));
}
