import { type Finding, overlaps, type Span, type Speech, type VoiceFacts } from '../../model/index.js';
import { bySpeaker, type Side, Sides } from './allegiance/allegiance.js';
import { type FindingBench, type FindingWitness, finding, inIdOrder, originCount, quoteOf } from './finding.js';

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
