import { contains, type Finding, type Span } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { once } from '../../text/once.js';
import { runsOf } from '../../text/runs.js';
import { sameSurname } from '../../text/surnames.js';
import { answersFor } from './answerable.js';
import { type FindingBench, type FindingWitness, finding, inIdOrder, originCount, quoteOf } from './finding.js';

/*
 * What several origins quote from one named speaker, word for word: so many reports rest on one voice.
 */

/** Words of a quotation that are more than a catchword. */
const WORDS = 6;
/** Share of the words of two quoted sentences that stand in both in one run, from which on they are one. */
const SAME = 0.8;
/** Quotations told of one event: an editor wants the few that carry most reports; and those that are looked through for them. */
const SHOWN = 3;
const TRIED = 20;

/** One quoted sentence of a named speaker. */
interface Said {
  readonly witness: FindingWitness;
  readonly origin: string;
  readonly speaker: string;
  readonly span: Span;
  readonly words: readonly string[];
}

const readWords = runsOf("'’", true);
/** "Investors'" and "investors" are printed for one word. */
const wordsOf = (text: string): string[] =>
  readWords(text.toLowerCase().replaceAll('’', "'")).map((word) => word.replace(/^'+|'+$/g, ''));

/** A speaker called by a capitalised word is named; "a witness", "officials" are not. */
const isNamed = (speaker: string): boolean => /^\p{Lu}|\s\p{Lu}/u.test(speaker);

/** The quoted sentences of named speakers of an article, in its order; of one within another the longer. */
function saidIn(witness: FindingWitness, origin: string): Said[] {
  const { document, reading } = witness;
  const quoted = reading.speeches.filter((s) => s.mode === 'direct');
  return quoted
    .filter((s) => !quoted.some((o) => o !== s && o.end - o.start > s.end - s.start && contains(o, s)))
    .flatMap(({ speaker, start, end }) => {
      if (speaker === null || !isNamed(speaker) || !answersFor(speaker)) return [];
      const words = wordsOf(document.article.text.slice(start, end));
      return words.length >= WORDS ? [{ witness, origin, speaker, span: { start, end }, words }] : [];
    });
}

/** The longest run of words that two sentences have in common. */
function sharedRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let [end, most] = [0, 0];
  let before: readonly number[] = [];
  a.forEach((word, i) => {
    const lengths = b.map((other, k) => (word === other ? (before[k - 1] ?? 0) + 1 : 0));
    const longest = Math.max(0, ...lengths);
    if (longest > most) [end, most] = [i + 1, longest];
    before = lengths;
  });
  return a.slice(end - most, end);
}

/** True for one sentence of one speaker, in two reports. */
function isOne(a: Said, b: Said): boolean {
  if (!sameSurname(a.speaker, b.speaker)) return false;
  const shared = sharedRun(a.words, b.words).length;
  return shared >= WORDS && shared >= SAME * Math.max(a.words.length, b.words.length);
}

/** What some reports quote alike: of each the first place, the shortest wording first. */
type Shared = readonly Said[];

/** The runs of a sentence that another must have one of. */
const gramsOf = (words: readonly string[]): string[] =>
  words.slice(0, words.length - WORDS + 1).map((_, i) => words.slice(i, i + WORDS).join(' '));

/** For a sentence those that share a run with it, itself among them, in order. */
function neighboursIn(all: readonly Said[]): (one: Said) => Said[] {
  const holders = new Map<string, number[]>();
  all.forEach(({ words }, at) => {
    for (const gram of new Set(gramsOf(words))) {
      const held = holders.get(gram) ?? [];
      held.push(at);
      holders.set(gram, held);
    }
  });
  return ({ words }) => {
    const near = new Set(gramsOf(words).flatMap((gram) => holders.get(gram)!));
    return near.size < 2 ? [] : [...near].sort((a, b) => a - b).map((at) => all[at]!);
  };
}

function sharedBy(one: Said, near: readonly Said[]): Shared {
  const first = new Map<FindingWitness, Said>();
  for (const other of near) if (!first.has(other.witness) && isOne(one, other)) first.set(other.witness, other);
  return [...first.values()].sort((a, b) => a.words.length - b.words.length);
}

const origins = (shared: Shared): number => new Set(shared.map((s) => s.origin)).size;

/** True where a report that is not among them has the words, too: then it is not told who says them there, or that it is another. */
const isElsewhere = (shared: Shared, texts: ReadonlyMap<FindingWitness, () => string>): boolean => {
  const run = shared.reduce((words, s) => sharedRun(words, s.words), shared[0]!.words);
  return [...texts].some(
    ([witness, text]) => !shared.some((s) => s.witness === witness) && text().includes(` ${run.join(' ')} `),
  );
};

function tell(shared: Shared): Finding {
  const inOrder = [...shared].sort((a, b) => (a.witness.document.article.id < b.witness.document.article.id ? -1 : 1));
  const names = inOrder.map((s) => s.witness.document.article.source);
  const speaker = [...shared].sort((a, b) => b.speaker.length - a.speaker.length)[0]!.speaker;
  const quote = quoteOf(shared[0]!.witness.document, shared[0]!.span).quote.replace(/[\s,;:.]+$/, '');
  const message = `${listed(names)} quote one speaker, ${speaker}: “${quote}”.`;
  return finding(
    'one-speaker',
    inOrder[0]!.witness.document.article.id,
    message,
    inOrder.map((s) => quoteOf(s.witness.document, s.span)),
  );
}

/** What reports of several origins quote word for word from one named speaker: "3 reports, 1 speaker". One sentence of each speaker, of the most reports. */
export function findOneSpeaker(bench: FindingBench): Finding[] {
  if (originCount(bench) < 2) return [];
  const witnesses = inIdOrder(bench);
  const originOf = (w: FindingWitness): string => bench.originOf.get(w.document.article.id) ?? w.document.article.id;
  const all = witnesses.flatMap((w) => saidIn(w, originOf(w)));
  // Each text with a blank around each word: "art" is not in "part".
  const texts = new Map(witnesses.map((w) => [w, once(() => ` ${wordsOf(w.document.article.text).join(' ')} `)]));
  const told: Shared[] = [];
  const neighbours = neighboursIn(all);
  const groups = all
    .map((one) => sharedBy(one, neighbours(one)))
    .filter((shared) => origins(shared) > 1)
    .sort((a, b) => origins(b) - origins(a) || b[0]!.words.length - a[0]!.words.length);
  for (const shared of groups.slice(0, TRIED)) {
    if (told.length === SHOWN) break;
    if (told.some(([first]) => sameSurname(first!.speaker, shared[0]!.speaker))) continue;
    if (!isElsewhere(shared, texts)) told.push(shared);
  }
  return told.map(tell);
}
