import { contains, type Span, type Token } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { type Passage, passagesOf } from './readable.js';
import type { Setting } from './setting.js';
import { asidesIn, keysOf, type Line, type Lines } from './words.js';

/*
 * Matters: what a passage that can be read alone tells and articles of other origins tell as well.
 */

/** Words that a passage must have to be found again. */
const WORDS = 4;
/** Share of a passage's words that a sentence has which tells the same. */
const TOLD = 0.6;
/** Share of a passage's words that tell it apart and are told by another: the rest is its own, or told everywhere. */
const PURITY = 0.45;
/** Most of these that may be names and figures: by themselves they tell who and where. */
const NAMED = 0.63;
/** What the words must weigh that two tell in common, in words that stand in one sentence alone: less is shared by chance. */
const STRENGTH = 1.35;
/** Plain words that tell matters apart which both must have. */
const SHARED = 2;

/** Where an article tells a matter: an index of the lines. */
export interface Teller {
  readonly article: number;
  readonly line: number;
  /** The share of the passage's words that the line holds. */
  readonly held: number;
}

/** One matter, in the words of the passage that all others are held against. */
export interface Matter {
  readonly passage: Passage;
  /** The passage's words. */
  readonly keys: ReadonlySet<string>;
  /** The passage's own article first, then all others that tell it. */
  readonly tellers: readonly Teller[];
  /** Words that tell the matter apart, and that another origin has in common with the passage. */
  readonly core: ReadonlySet<string>;
}

/** What is held against the lines: a passage of one of them. */
interface Candidate extends Line {
  readonly line: number;
  readonly passage: Passage;
  /** Those of its words that it quotes, and those of its measures. */
  readonly quoted: ReadonlySet<string>;
  readonly measured: ReadonlySet<string>;
}

/** True where a line has half of the words that a passage quotes: other words of the same speaker are another matter. */
const holdsQuoted = ({ quoted }: Candidate, { keys }: Line, all: Lines): boolean =>
  all.weight([...quoted].filter((key) => keys.has(key))) * 2 >= all.weight(quoted);

const numbersIn = (keys: ReadonlySet<string>): string[] => [...keys].filter((key) => /^[0-9]/.test(key));

/** True where two tell with other figures: then it is not known that they tell the same. */
function differInFigures(a: Line, b: Line): boolean {
  const [x, y] = [numbersIn(a.keys), numbersIn(b.keys)];
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n));
}

/** The plain words that tell a line apart. */
const tellingOf = ({ plain }: Line, { isTelling }: Setting): string[] => [...plain].filter(isTelling);

/** True for words that weigh so much that they are not shared by chance. */
const isStrong = (weight: number, { all }: Setting): boolean => weight >= STRENGTH * Math.log(1 + all.lines.length);

/** How much of a passage a line holds, where that is enough to tell it; else 0. */
function told(own: Candidate, telling: readonly string[], other: Line, { all }: Setting): number {
  if (telling.filter((key) => other.plain.has(key)).length < SHARED) return 0;
  const held = all.share(own.keys, other);
  return held >= TOLD && holdsQuoted(own, other, all) && !differInFigures(own, other) ? held : 0;
}

/** The other articles that tell a passage, each with the line that holds most of it. */
function othersOf(own: Candidate, near: readonly number[], setting: Setting): Teller[] {
  const telling = tellingOf(own, setting);
  const best = new Map<number, Teller>();
  for (const line of near) {
    const other = setting.all.lines[line]!;
    const held = told(own, telling, other, setting);
    if (held > (best.get(other.article)?.held ?? 0)) best.set(other.article, { article: other.article, line, held });
  }
  return [...best.values()];
}

/** The matter of one passage; null where no other origin tells it, or it is a matter of names or measures. */
function matterOf(own: Candidate, near: readonly number[], setting: Setting): Matter | null {
  const { all, isTelling, originOf } = setting;
  const { passage, keys, plain, article, line } = own;
  const others = othersOf(own, near, setting);
  const lines = others.filter((t) => originOf(t.article) !== originOf(article)).map((t) => all.lines[t.line]!.keys);
  const core = new Set([...keys].filter((key) => isTelling(key) && lines.some((line) => line.has(key))));
  if (core.size === 0 || [...core].some((key) => own.measured.has(key))) return null;
  const weight = all.weight(core);
  if (!isStrong(weight, setting)) return null;
  const named = all.weight([...core].filter((key) => !plain.has(key)));
  if (weight < PURITY * all.weight(keys) || named > NAMED * weight) return null;
  return { passage, keys, tellers: [{ article, line, held: 1 }, ...others], core };
}

const NONE: ReadonlySet<string> = new Set();

/** The passages of a line that can be read alone. */
function candidatesOf(line: number, { all, witnesses }: Setting): Candidate[] {
  const own = all.lines[line]!;
  const { sentence } = own;
  const { document, reading } = witnesses[own.article]!;
  const asides = asidesIn(reading, sentence.index);
  const keysIn = (tokens: readonly Token[]) => keysOf(tokens, asides, all.keyOf);
  const within = ({ tokens }: Passage, spans: readonly Span[]): ReadonlySet<string> =>
    spans.length === 0 ? NONE : keysIn(tokens.filter((t) => spans.some((span) => contains(span, t)))).keys;
  const persons = inSentence(reading.names, sentence.index).filter(({ kind }) => kind === 'person');
  return passagesOf(sentence, document.article.text, persons).map((passage) => ({
    ...own,
    ...(passage.isCut && keysIn(passage.tokens)),
    line,
    passage,
    quoted: within(passage, sentence.quotations),
    measured: within(passage, asides.detail),
  }));
}

/** The matters that two origins at least tell, one for each passage that can be read alone; background of the articles left out. */
export function mattersOf(setting: Setting): Matter[] {
  const { all, witnesses, isTelling } = setting;
  return all.lines.flatMap((own, line) => {
    if (witnesses[own.article]!.reading.digressions?.has(own.sentence.index)) return [];
    const apart = new Set([...own.keys].filter(isTelling));
    const weight = all.weight(apart);
    const near = all.near(tellingOf(own, setting), SHARED).filter((i) => {
      const other = all.lines[i]!;
      return other.article !== own.article && isStrong(weight * all.share(apart, other), setting);
    });
    if (near.length === 0) return [];
    const candidates = candidatesOf(line, setting).filter(({ keys }) => keys.size >= WORDS);
    return candidates.flatMap((candidate) => matterOf(candidate, near, setting) ?? []);
  });
}
