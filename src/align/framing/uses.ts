import { isNounLabel } from '../../lexicon/framing.js';
import type { Cluster, FramingClaim, Sentence } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { isNoun as isNounToken } from '../../text/parts-of-speech.js';
import { pluralOf } from '../../text/plural.js';
import type { Witness } from '../witness.js';
import { nameStems } from './keys.js';
import { daysBackIn, labelStart, phraseStart, tellsApart, type Wanted, wantedOf } from './mentions.js';

/** Sentences of an article that tell of its event for the first time: behind them "a gunman" is one of another. */
const LEAD = 4;
/** Sentences in which an article names where its event was: behind them another place is another event's. */
const OPENING = 8;
/** Days before its article from which on what a sentence dates is another event. */
const EARLIER = 31;

/** Stems of the names that tell where and who the event was, by article. */
export type NamesOf = (article: string) => ReadonlySet<string>;

/** What is known of the event. */
interface Known {
  /** Labels for people of whom it has one. */
  readonly ones: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** An article's text in small letters, and how often each label stands in it for what is not the event. */
interface Text {
  readonly text: string;
  readonly strange: ReadonlyMap<string, number>;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** How often a word stands in a text, both in small letters, with no letter before or behind it. */
function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + word.length] ?? ' ')) times++;
  return times;
}

/** The forms of a noun, singular or plural, in which an article's claims hold it: what "the raid" is, "raids" may be many of. */
function formsIn(claims: readonly FramingClaim[], { article, label }: FramingClaim): string[] {
  const own = claims.filter((c) => c.article === article && c.label === label).map((c) => c.value.text.toLowerCase());
  const forms = [label, pluralOf(label)].filter((form) => own.some((text) => timesIn(text, form) > 0));
  return forms.length > 0 ? forms : [label];
}

/** True for a sentence on another event: one told as a digression, dated weeks back, or placed where the event was not. */
function isElsewhere(witness: Witness, sentence: Sentence, names: ReadonlySet<string>): boolean {
  const { reading } = witness;
  if (reading.digressions?.has(sentence.index) || (daysBackIn(witness, sentence) ?? 0) > EARLIER) return true;
  if (sentence.index < OPENING) return false;
  const places = inSentence(reading.names, sentence.index).filter((n) => n.kind === 'place');
  const told = places.map((p) => nameStems(p.name.split(' '))).filter((stems) => stems.size > 0);
  return told.length > 0 && !told.some((stems) => [...stems].some((s) => names.has(s)));
}

/** "began shooting": what somebody did, and no noun; the tagger takes nouns in "-ing" for verbs, too. */
function isVerbAt({ tokens }: Sentence, from: number, last: number): boolean {
  const before = tokens[from - 1];
  if (tokens[last]!.pos !== 'VERB' || !tokens[last]!.lower.endsWith('ing')) return false;
  return !isNounToken(before) && !['ADJ', 'DET', 'PART'].includes(before?.pos ?? '');
}

/** True where the words at `from` tell of one of many, or of any: "another raid", "a gunman" behind the lead. */
function isAny(sentence: Sentence, from: number, isOne: boolean): boolean {
  const start = phraseStart(sentence.tokens, from);
  const prior = sentence.tokens[start - 1]?.lower ?? '';
  return tellsApart(sentence, start, from) || (isOne && sentence.index >= LEAD && (prior === 'a' || prior === 'an'));
}

/** How often an article has each wanted label for what is not the event: these a reader would not count. */
function strangeIn(witness: Witness, wanted: Wanted, { ones, names }: Known): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of witness.document.sentences) {
    const elsewhere = isElsewhere(witness, sentence, names);
    for (let i = 0; i < sentence.tokens.length; i++)
      for (const label of wanted.get(sentence.tokens[i]!.lower) ?? []) {
        const from = labelStart(sentence.tokens, i, label);
        if (from < 0) continue;
        if (elsewhere || isVerbAt(sentence, from, i) || isAny(sentence, from, ones.has(label)))
          counts.set(label, (counts.get(label) ?? 0) + 1);
      }
  }
  return counts;
}

/** The family of words for people of whom an event has one, and other events theirs. */
const PEOPLE = 'perpetrator';

/**
 * Tells of each noun among the wordings how often it stands in its article, singular or plural as it does for the thing, whoever says it: what
 * a reader can count, without those of another event, of one of many, or of any.
 */
export function withUses(clusters: readonly Cluster[], witnesses: readonly Witness[], namesOf: NamesOf): Cluster[] {
  const isNoun = (c: FramingClaim): boolean => isNounLabel(c.concept, c.label);
  const nouns = clusters.flatMap(({ claims }) => (claims as readonly FramingClaim[]).filter(isNoun));
  const ones = new Set(nouns.filter((c) => c.concept === PEOPLE).map((c) => c.label));
  const texts = new Map<string, Text>();
  for (const witness of witnesses) {
    const { id, text } = witness.document.article;
    const own = nouns.filter((c) => c.article === id).map(({ label, value }) => ({ label, text: value.text }));
    if (own.length === 0) continue;
    texts.set(id, {
      text: text.toLowerCase(),
      strange: strangeIn(witness, wantedOf(own), { ones, names: namesOf(id) }),
    });
  }
  const counted = (claim: FramingClaim, all: readonly FramingClaim[]): FramingClaim => {
    const own = texts.get(claim.article);
    if (!isNoun(claim) || own === undefined) return claim;
    const times = formsIn(all, claim).reduce((sum, form) => sum + timesIn(own.text, form), 0);
    const uses = times - (own.strange.get(claim.label) ?? 0);
    return uses > 1 ? { ...claim, uses } : claim;
  };
  return clusters.map((cluster) => {
    const claims = cluster.claims as readonly FramingClaim[];
    return { ...cluster, claims: claims.map((c) => counted(c, claims)) };
  });
}
