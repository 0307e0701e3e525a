/*
 * Measures the quantity grammar alone on NewsQuant (sentences with annotated quantities, "CQE: A Comprehensive Quantity
 * Extractor", EMNLP 2023), as that benchmark's own evaluation does: per sentence, a predicted quantity matches an annotated
 * one when the value is equal (a range by both ends); then also the change sign; then also the unit, or what is counted.
 *   npx tsx test/eval/newsquant.ts PATH/dev.json [--misses] [--part tune|check]
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { extractQuantities } from '../../src/extract/quantities/index.js';
import type { Article, Document, QuantityMention } from '../../src/model/index.js';
import { parsed } from '../../src/text/parsed.js';

interface Gold {
  readonly change: string;
  readonly value: number | string;
  readonly unit: string;
  readonly normalized_unit: string;
}

interface Item {
  readonly id: number;
  readonly text: string;
  readonly quantities: readonly Gold[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly sentences: number;
  readonly annotated: number;
  readonly value: Score;
  readonly valueAndChange: Score;
  readonly valueAndUnit: Score;
  /** Of the sentences without a quantity, the share in which one was found. */
  readonly falseSentences: number;
  readonly misses: readonly string[];
}

/** A predicted quantity in the benchmark's terms. */
interface Predicted {
  readonly low: number;
  readonly high: number;
  readonly change: string;
  readonly units: readonly string[];
  readonly text: string;
}

/** One sentence as an article of one paragraph. */
export function documentOf(text: string): Document {
  const unknown = { value: null, from: 'unknown' } as const;
  const span = { start: 0, end: text.length };
  const article: Article = {
    id: 'sentence',
    path: 'sentence.txt',
    source: 'sentence',
    sourceFrom: 'file name',
    title: unknown,
    published: unknown,
    url: null,
    text,
    blocks: [{ ...span, kind: 'paragraph' }],
    removed: [],
  };
  return {
    article,
    sentences: [{ ...span, index: 0, block: 'paragraph', paragraph: 0, ...parsed(text), quotations: [] }],
    captions: [],
  };
}

/** The benchmark's one sign for what we keep apart: bound and change. */
function changeSign(m: QuantityMention): string {
  const words = m.hedge?.toLowerCase() ?? '';
  switch (m.bound) {
    case 'at-least':
    case 'more-than':
    case 'just-over':
      return '>';
    case 'at-most':
    case 'less-than':
      return m.change ?? '<';
    case 'nearly':
      return m.change ?? (/under|below|less|short|shy/.test(words) ? '<' : '~');
    case 'about':
      return '~';
    default:
      return m.change ?? '=';
  }
}

/** The benchmark writes "thousands" as 1,000–10,000 where we say: above 2,000. The same words in another notation. */
function endsOf(m: QuantityMention): [number, number] | null {
  const { low, best, high } = m.value;
  if (m.bound === 'open-plural' && low !== null) return [low / 2, low * 5];
  if (best !== null) return [best, best];
  return low !== null && high !== null ? [low, high] : null;
}

const normal = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replaceAll(' ', '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

function unitsOf(m: QuantityMention, text: string): string[] {
  // the benchmark's plain "dollar" is that of the United States
  const units = m.unit === null ? [] : [m.unit.text, m.unit.name, m.unit.name.replace(/^US dollar/, 'dollar')];
  const noun =
    m.counted === null
      ? []
      : [
          m.counted.head,
          [...m.counted.modifiers, m.counted.head].join(' '),
          text.slice(m.counted.start, m.counted.end),
        ];
  return (m.unit === null ? (noun.length > 0 ? noun : ['-']) : units).map(normal);
}

/** Predictions of one sentence; "from A to B", two levels to us, is one range to the benchmark. */
export function predict(text: string): Predicted[] {
  const document = documentOf(text);
  const out: Predicted[] = [];
  let previous: QuantityMention | null = null;
  for (const m of extractQuantities(document)) {
    const value = endsOf(m);
    if (value === null) continue;
    const between: string = previous === null ? '' : text.slice(previous.end, m.start);
    const joined: boolean =
      previous !== null &&
      /^ (?:[a-z]+ )?to $/.test(between) &&
      /from $/.test(text.slice(0, previous.start)) &&
      (m.unit === null || previous.unit === null || m.unit.name === previous.unit.name);
    const last = out[out.length - 1];
    if (joined && last !== undefined)
      out[out.length - 1] = {
        ...last,
        low: Math.min(last.low, value[0]),
        high: Math.max(last.high, value[1]),
        units: [...last.units, ...unitsOf(m, text)],
        text: `${last.text} to ${text.slice(m.start, m.end)}`,
      };
    else
      out.push({
        low: value[0],
        high: value[1],
        change: changeSign(m),
        units: unitsOf(m, text),
        text: text.slice(m.start, m.end),
      });
    previous = m;
  }
  return out;
}

function goldEnds(value: number | string): [number, number] | null {
  if (typeof value === 'number') return [value, value];
  const range = /^\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*-\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*$/i.exec(value);
  if (range !== null)
    return [Math.min(Number(range[1]), Number(range[2])), Math.max(Number(range[1]), Number(range[2]))];
  return Number.isFinite(Number(value)) ? [Number(value), Number(value)] : null;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-6;
const sameValue = (p: Predicted, g: Gold): boolean => {
  const ends = goldEnds(g.value);
  return ends !== null && near(p.low, ends[0]) && near(p.high, ends[1]);
};
const sameUnit = (p: Predicted, g: Gold): boolean => {
  const want = [g.unit, g.normalized_unit].map(normal);
  return p.units.some((u) => want.includes(u));
};

/** How many annotated quantities find a partner of their own; the pairs by greedy choice, equal change and unit first. */
function matched(
  predicted: readonly Predicted[],
  gold: readonly Gold[],
  fits: (p: Predicted, g: Gold) => boolean,
): { hits: number; missed: Gold[]; extra: Predicted[] } {
  const free = [...predicted];
  const missed: Gold[] = [];
  for (const g of gold) {
    const at = free.findIndex((p) => fits(p, g) && p.change === g.change);
    const any = at >= 0 ? at : free.findIndex((p) => fits(p, g));
    if (any < 0) missed.push(g);
    else free.splice(any, 1);
  }
  return { hits: gold.length - missed.length, missed, extra: free };
}

const score = (hits: number, predicted: number, gold: number): Score => {
  const precision = predicted === 0 ? 0 : hits / predicted;
  const recall = gold === 0 ? 0 : hits / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

type Sums = Record<'gold' | 'predicted' | 'value' | 'change' | 'unit' | 'empty' | 'falseSentences', number>;

/** Adds one sentence to the sums and tells its misses, one line each. */
function compare({ id, text, quantities }: Item, sums: Sums): string[] {
  const predicted = predict(text);
  const value = matched(predicted, quantities, sameValue);
  const withUnit = (p: Predicted, g: Gold): boolean => sameValue(p, g) && sameUnit(p, g);
  const unit = matched(predicted, quantities, withUnit);
  sums.gold += quantities.length;
  sums.predicted += predicted.length;
  sums.value += value.hits;
  sums.change += matched(predicted, quantities, (p, g) => sameValue(p, g) && p.change === g.change).hits;
  sums.unit += unit.hits;
  if (quantities.length === 0) sums.empty++;
  if (quantities.length === 0 && predicted.length > 0) sums.falseSentences++;
  const signs = (p: Predicted): string[] => quantities.filter((g) => sameValue(p, g)).map((g) => g.change);
  return [
    ...value.missed.map((g) => `missed  #${id}  ${g.change} ${g.value} ${g.unit}`),
    ...value.extra.map((p) => `extra   #${id}  ${p.change} ${p.low}–${p.high} "${p.text}"`),
    ...predicted
      .filter((p) => signs(p).length > 0 && !signs(p).includes(p.change))
      .map((p) => `change  #${id}  ${p.change} "${p.text}", annotated ${signs(p).join(' ')}`),
    ...unit.missed
      .filter((g) => !value.missed.includes(g))
      .map(
        (g) =>
          `unit    #${id}  ${g.unit} | ${g.normalized_unit}, read ${predicted.filter((p) => sameValue(p, g)).map((p) => p.units.join('/'))}`,
      ),
  ];
}

/**
 * Reads the benchmark's file and measures. `part`: one sentence in four is for tuning rules, the other three check them.
 * Throws an Error that says where the file is looked for when it is not there.
 */
export function newsquant(path: string, part: 'all' | 'tune' | 'check' = 'all'): Figures {
  if (!existsSync(path))
    throw new Error(`NewsQuant is not at "${path}": give the path of its dev.json (it is no part of this repository).`);
  const all = JSON.parse(readFileSync(path, 'utf8')) as Item[];
  const items = all.filter((_, i) => part === 'all' || (i % 4 === 0) === (part === 'tune'));
  const sums: Sums = { gold: 0, predicted: 0, value: 0, change: 0, unit: 0, empty: 0, falseSentences: 0 };
  const misses = items.flatMap((item) => compare(item, sums)).sort();
  return {
    sentences: items.length,
    annotated: sums.gold,
    value: score(sums.value, sums.predicted, sums.gold),
    valueAndChange: score(sums.change, sums.predicted, sums.gold),
    valueAndUnit: score(sums.unit, sums.predicted, sums.gold),
    falseSentences: sums.empty === 0 ? 0 : sums.falseSentences / sums.empty,
    misses,
  };
}

/** The figures as a table, in percent. */
export function newsquantTable(f: Figures): string {
  const row = (name: string, s: Score): string =>
    `${name.padEnd(20)}${[s.precision, s.recall, s.f1].map((x) => (100 * x).toFixed(1).padStart(10)).join('')}`;
  return [
    `NewsQuant: ${f.sentences} sentences, ${f.annotated} quantities`,
    `${''.padEnd(20)} precision    recall        F1`,
    row('value', f.value),
    row('value and change', f.valueAndChange),
    row('value and unit', f.valueAndUnit),
    `false quantities in ${(100 * f.falseSentences).toFixed(1)} % of the sentences that have none`,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const part = args.includes('--part') ? (args[args.indexOf('--part') + 1] as 'tune' | 'check') : 'all';
  const path = args.find((a) => a.endsWith('.json')) ?? '';
  try {
    const figures = newsquant(path, part);
    console.log(newsquantTable(figures));
    if (args.includes('--misses')) console.log(figures.misses.join('\n'));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
