import { type Finding, overlaps, type Span, type Speech, type Topic, type VoiceFacts } from '../../model/index.js';
import { termsOf } from '../../text/terms.js';
import { bySpeaker, type Side, Sides } from './allegiance/allegiance.js';
import { answersFor } from './answerable.js';
import {
  evidenceOf,
  type FindingBench,
  type FindingWitness,
  finding,
  inIdOrder,
  isSameWording,
  originCount,
  quoteOf,
  sourceOf,
  withoutRepeats,
} from './finding.js';
import { ownLemmas } from './reading-proof.js';

/** Voices described one by one; the rest are counted. */
const TOLD = 8;

/** One speaker of an article. */
interface Voice extends Side {
  readonly speaker: string;
  readonly speeches: readonly Speech[];
  readonly named: boolean;
  /** Sayings, a quotation inside a "said that" not counted twice. */
  readonly times: number;
}

/** A speaker called by a capitalised word is named; "a witness", "officials" are not. */
const isNamed = (speaker: string): boolean => /^\p{Lu}|\s\p{Lu}/u.test(speaker);

function voicesOf(witness: FindingWitness, sides: Sides): Voice[] {
  return [...bySpeaker(witness)]
    .map(([speaker, speeches]) => ({
      speaker,
      speeches,
      named: isNamed(speaker),
      times: sayings(speeches).length,
      ...sides.of(witness, speaker),
    }))
    .sort((a, b) => b.times - a.times || (a.speaker < b.speaker ? -1 : 1));
}

/** Characters that the spans cover, those covered twice counted once. */
function covered(spans: readonly Span[]): number {
  let total = 0;
  let end = 0;
  for (const s of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    total += Math.max(0, s.end - Math.max(s.start, end));
    end = Math.max(end, s.end);
  }
  return total;
}

/** Per cent of `all` characters that the speeches cover. */
const shareOf = (all: number, speeches: readonly Speech[]): number =>
  all === 0 ? 0 : Math.round((covered(speeches) / all) * 100);

/** Speeches that are no part of another: a quotation inside a "said that" is the same saying. */
const sayings = (speeches: readonly Speech[]): Speech[] =>
  speeches.filter(
    (s) =>
      !speeches.some(
        (o) =>
          o !== s &&
          overlaps(o, s) &&
          (o.end - o.start > s.end - s.start || (o.end - o.start === s.end - s.start && o.start < s.start)),
      ),
  );

const verbsOf = (speeches: readonly Speech[]): string[] => [...new Set(speeches.flatMap((s) => s.verb ?? []))].sort();

const counted = (
  all: number,
  { speaker, named, times, speeches, side, described }: Voice,
): VoiceFacts['voices'][number] => ({
  speaker,
  named,
  times,
  share: shareOf(all, speeches),
  verbs: verbsOf(speeches),
  side,
  described,
});

/** The voices of each side together: the most heard side first, those of whom no side is told last. */
function sidesOf(all: number, voices: readonly Voice[]): NonNullable<VoiceFacts['sides']> {
  const bySide = new Map<string | null, Voice[]>();
  for (const v of voices) bySide.set(v.side, [...(bySide.get(v.side) ?? []), v]);
  return [...bySide]
    .map(([side, own]) => {
      const speeches = own.flatMap((v) => v.speeches);
      return {
        side,
        voices: own.length,
        unnamed: own.filter((v) => !v.named).length,
        times: own.reduce((n, v) => n + v.times, 0),
        share: shareOf(all, speeches),
        verbs: verbsOf(speeches),
      };
    })
    .sort(
      (a, b) =>
        Number(a.side === null) - Number(b.side === null) ||
        b.times - a.times ||
        ((a.side ?? '') < (b.side ?? '') ? -1 : 1),
    );
}

const describe = ({ speaker, times, share, verbs }: VoiceFacts['voices'][number]): string =>
  `${speaker} ${times}×, ${share} %${verbs.length > 0 ? ` (${verbs.join(', ')})` : ''}`;

/** Who is quoted or cited in each article, on which side, how often, for how much of the text and with which verbs; named and unnamed counted apart. */
export function findVoices(bench: FindingBench): Finding[] {
  if (originCount(bench) < 2) return [];
  const sides = new Sides(bench);
  return inIdOrder(bench).flatMap((witness) => {
    const voices = voicesOf(witness, sides);
    if (voices.length === 0) return [];
    const { id, source } = witness.document.article;
    const unnamed = voices.filter((v) => !v.named).length;
    const all = covered(witness.document.sentences);
    const told = voices.map((v) => counted(all, v));
    const share = shareOf(
      all,
      voices.flatMap((v) => v.speeches),
    );
    const head = `${source} lets ${voices.length} ${voices.length === 1 ? 'voice' : 'voices'} speak, ${unnamed} of them unnamed, in ${share} % of its text`;
    const evidence = voices.flatMap((v) => v.speeches.slice(0, 1)).map((s) => quoteOf(witness.document, s));
    const more = voices.length > TOLD ? `; and ${voices.length - TOLD} more` : '';
    return [
      finding('voices', id, `${head}: ${told.slice(0, TOLD).map(describe).join('; ')}${more}.`, evidence, null, {
        kind: 'voices',
        share,
        voices: told,
        sides: sidesOf(all, voices),
      }),
    ];
  });
}

/** Kinds that rest on who says so; a name or a wording rests on nobody. */
const SAID: ReadonlySet<Topic['kind']> = new Set(['quantity', 'date', 'attribution']);

/** The one speaker that all claims of a topic rest on, or null. */
function onlySpeaker({ claims }: Topic): string | null {
  const speakers = new Set(claims.map((c) => c.speaker));
  const [speaker] = [...speakers];
  return speakers.size === 1 ? (speaker ?? null) : null;
}

/** Content words that two statements of one speaker share at least: what one voice says is rarely told by chance in the same two … */
const ONE_VOICE = 2;
/** … nor, in a longer sentence, in three of one meaning each. */
const ONE_MEANING = 3;

/** True where two statements of one speaker tell one thing, by their content lemmas. */
const tellOneThing = (a: readonly string[], b: readonly string[]): boolean => {
  if (isSameWording(a, b, ONE_VOICE)) return true;
  const meanings = termsOf(a);
  return termsOf(b).filter((term) => meanings.includes(term)).length >= ONE_MEANING;
};

/** True where each claim tells what the first tells, and none tells that the speaker speaks ("Ida Brandt said in a statement"). */
function sayOneThing({ claims }: Topic, speaker: string, witnessOf: ReadonlyMap<string, FindingWitness>): boolean {
  if (claims[0]?.kind !== 'attribution') return true;
  const surname = speaker.split(' ').at(-1)!;
  if (claims.some((c) => c.evidence.quote.includes(surname))) return false;
  const [first = [], ...others] = claims.map((c) => ownLemmas(c, witnessOf.get(c.article)));
  return others.every((lemmas) => tellOneThing(first, lemmas));
}

/** Topics that several origins report and that rest on one named speaker: "3 reports, 1 speaker". */
export function findOneSpeaker(bench: FindingBench): Finding[] {
  const witnessOf = new Map(bench.witnesses.map((w) => [w.document.article.id, w]));
  const found = bench.topics.flatMap((topic) => {
    const speaker = onlySpeaker(topic);
    const first = topic.claims[0];
    if (
      speaker === null ||
      first === undefined ||
      !isNamed(speaker) ||
      !answersFor(speaker) ||
      topic.counts.origins < 2 ||
      !SAID.has(topic.kind) ||
      topic.claims.some((c) => c.event.background) ||
      !sayOneThing(topic, speaker, witnessOf)
    )
      return [];
    const message = `${topic.title}: ${topic.counts.reports} reports, 1 speaker: ${[...new Set(topic.claims.map((c) => sourceOf(bench, c.article)))].join(', ')} all have it from ${speaker}.`;
    const evidence = topic.claims.map(evidenceOf);
    return [finding('one-speaker', first.article, message, evidence, topic.id)];
  });
  return withoutRepeats(found);
}
