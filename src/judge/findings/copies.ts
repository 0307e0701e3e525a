import { type Document, type Finding, overlaps, type Sentence, type Token } from '../../model/index.js';
import { type OriginLink, originLinks } from '../origins/origins.js';
import { type FindingBench, type FindingEvidence, type FindingWitness, finding, quoteOf, sourceOf } from './finding.js';

/** Fewer words can be alike without one being a copy of the other ("He said 12."). */
const SENTENCE_WORDS = 5;

type Unit = readonly Token[];

const isNumber = (t: Token): boolean => t.pos === 'NUM' || /^[0-9]/.test(t.text);
const isName = (t: Token): boolean => /^\p{Lu}/u.test(t.text);

/** The words of a sentence, each run of number words as one unit. */
function unitsOf(sentence: Sentence): Unit[] {
  const units: Token[][] = [];
  for (const token of sentence.tokens) {
    const last = units.at(-1)?.at(-1);
    if (last !== undefined && isNumber(last) && isNumber(token)) units.at(-1)?.push(token);
    else units.push([token]);
  }
  return units;
}

/** The sentence with figures and names masked: two that are equal say the same of other figures or names. */
const mask = (units: readonly Unit[]): string =>
  units
    .map(([first], i) =>
      first === undefined ? '' : isNumber(first) ? '#' : isName(first) && i > 0 ? '@' : first.lower,
    )
    .join(' ');

const words = (unit: Unit): string => unit.map((t) => t.lower).join(' ');

interface Change {
  readonly from: Unit;
  readonly to: Unit;
  readonly sentences: readonly [Sentence, Sentence];
}

const unitSpan = (unit: Unit): { start: number; end: number } => ({
  start: unit[0]?.start ?? 0,
  end: unit.at(-1)?.end ?? 0,
});

/** True when the reading of both figures is one value: "12" and "twelve". */
function sameFigure(a: FindingWitness, b: FindingWitness, from: Unit, to: Unit): boolean {
  const figureAt = ({ reading }: FindingWitness, unit: Unit): string | null => {
    const q = reading.quantities.find((x) => overlaps(x.figure, unitSpan(unit)));
    return q === undefined ? null : JSON.stringify([q.value.low, q.value.best, q.value.high, q.unit?.name ?? null]);
  };
  const [x, y] = [figureAt(a, from), figureAt(b, to)];
  return x !== null && x === y;
}

function changesOf(a: FindingWitness, b: FindingWitness): Change[] {
  const index = new Map<string, { sentence: Sentence; units: Unit[] }>();
  for (const sentence of a.document.sentences) {
    const units = unitsOf(sentence);
    if (units.length >= SENTENCE_WORDS && !index.has(mask(units))) index.set(mask(units), { sentence, units });
  }
  const told = new Set(a.document.sentences.map((s) => unitsOf(s).map(words).join(' ')));
  return b.document.sentences.flatMap((sentence) => {
    const units = unitsOf(sentence);
    const twin = told.has(units.map(words).join(' ')) ? undefined : index.get(mask(units));
    if (twin === undefined) return [];
    return units.flatMap((to, i): Change[] => {
      const from = twin.units[i] ?? to;
      if (words(from) === words(to) || sameFigure(a, b, from, to)) return [];
      return [{ from, to, sentences: [twin.sentence, sentence] }];
    });
  });
}

const printed = (document: Document, unit: Unit): string =>
  document.article.text.slice(unitSpan(unit).start, unitSpan(unit).end);

/** One finding for each change, however many sentences repeat it. */
function changedFindings(bench: FindingBench, a: FindingWitness, b: FindingWitness): Finding[] {
  const byChange = new Map<string, { change: Change; evidence: FindingEvidence[] }>();
  for (const change of changesOf(a, b)) {
    const key = `${words(change.from)} → ${words(change.to)}`;
    const entry = byChange.get(key) ?? { change, evidence: [] };
    entry.evidence.push(quoteOf(a.document, change.sentences[0]), quoteOf(b.document, change.sentences[1]));
    byChange.set(key, entry);
  }
  const [first, second] = [sourceOf(bench, a.document.article.id), sourceOf(bench, b.document.article.id)];
  return [...byChange.values()].map(({ change, evidence }) => {
    const message = `${second} has “${printed(b.document, change.to)}” where ${first}, which carries the same text, has “${printed(a.document, change.from)}”.`;
    return finding('changed-copy', b.document.article.id, message, evidence);
  });
}

function sharedFinding(bench: FindingBench, link: OriginLink, b: FindingWitness): Finding {
  const [first, second] = [sourceOf(bench, link.a), sourceOf(bench, link.b)];
  const share = Math.round(link.share * 100);
  const credit = link.credits.length > 0 ? ` and both credit ${link.credits.join(', ')}` : '';
  const message = `${first} and ${second} are one origin: ${share} % of the shorter text's runs of eight words stand in the other${credit}.`;
  const shared = link.sentences
    .flatMap((i) => b.document.sentences[i] ?? [])
    .sort((x, y) => y.end - y.start - (x.end - x.start) || x.start - y.start);
  return finding(
    'one-origin',
    link.b,
    message,
    shared.slice(0, 1).map((s) => quoteOf(b.document, s)),
  );
}

/**
 * Articles that carry one text: what one of them changed, figure by figure and name by name; where none changed anything,
 * that they are one origin, with the longest sentence they share.
 */
export function findChangedCopies(bench: FindingBench): Finding[] {
  const byId = new Map(bench.witnesses.map((w) => [w.document.article.id, w]));
  const sizes = new Map<string, number>();
  for (const origin of bench.originOf.values()) sizes.set(origin, (sizes.get(origin) ?? 0) + 1);
  const isShared = (id: string): boolean => (sizes.get(bench.originOf.get(id) ?? id) ?? 0) > 1;
  const documents = bench.witnesses.map((w) => w.document).filter((d) => isShared(d.article.id));
  return originLinks(documents).flatMap((link) => {
    const [a, b] = [byId.get(link.a), byId.get(link.b)];
    if (a === undefined || b === undefined) return [];
    const changed = changedFindings(bench, a, b);
    return changed.length > 0 ? changed : [sharedFinding(bench, link, b)];
  });
}
