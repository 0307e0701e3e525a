import { contains, isAnswer, type Topic } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import type { FindingBench } from '../finding.js';
import { type Passage, passagesOf } from './readable.js';
import { keysOf, type Line, type Lines, linesOf, asidesIn } from './words.js';

/*
 * Matters: what a sentence that can be read alone tells and articles of other origins tell as well.
 */

/** Words that a passage must have to be found again, and those of them that are plain. */
const WORDS = 3;
const PLAIN = 2;
/** Share of a passage's plain words, and of all its words, that another sentence has which tells the same. */
const TOLD = 0.5;
/** Shares of the words that two have in common, and of the passage's plain words, that a third article has in one sentence which tells it too. */
const JOINS = 0.4;
const JOINS_PLAIN = 0.2;
/** Words that tell matters apart which both must have, and how many of them must be plain; fewer where most plain words are shared. */
const SHARED = 3;
const SHARED_OF_MOST = 2;
const MOST = 0.6;
/** Share of all sentences that a word stands in at most to tell one matter from the others. */
const TELLING = 0.08;

/** Where an article tells a matter: an index of the lines. */
export interface Teller {
  readonly article: number;
  readonly line: number;
}

/** One matter, in the words of the sentence that all others are held against. */
export interface Matter {
  readonly passage: Passage;
  /** Its words, and those that are neither names nor words for who speaks. */
  readonly keys: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** The sentence's own article first, then its witness, then the others in their order. */
  readonly tellers: readonly Teller[];
  /** Words that tell it apart, and that the sentence has in common with its witness: the sentence of another origin that is nearest to it. */
  readonly core: ReadonlySet<string>;
  /** Their share of its words: the rest is its own, or told everywhere. */
  readonly purity: number;
}

const KINDS: ReadonlySet<Topic['kind']> = new Set(['quantity', 'attribution']);

/** The topics that rest on each sentence of each article: what was aligned in whatever words. */
function topicsBySentence({ topics }: FindingBench): (article: string, sentence: number) => ReadonlySet<string> {
  const at = new Map<string, Set<string>>();
  const none: ReadonlySet<string> = new Set();
  for (const { kind, id, claims } of topics) {
    if (!KINDS.has(kind)) continue;
    for (const c of claims) {
      const key = `${c.article} ${c.sentence}`;
      at.set(key, (at.get(key) ?? new Set()).add(id));
    }
  }
  return (article, sentence) => at.get(`${article} ${sentence}`) ?? none;
}

/** What all candidates are looked up in. */
export interface Setting {
  readonly all: Lines;
  readonly idOf: (article: number) => string;
  readonly originOf: (article: number) => string;
  readonly topicsOf: (line: Line) => ReadonlySet<string>;
  readonly isTelling: (key: string) => boolean;
  /** The articles that have a claim in a topic. */
  readonly sharers: (topic: string) => ReadonlySet<number>;
  /** True for a topic whose claims answer a question: who answers it in other words tells it, too. */
  readonly isAnswered: (topic: string) => boolean;
}

export function settingOf(bench: FindingBench): Setting {
  const ids = bench.witnesses.map(({ document }) => document.article.id);
  const topicsAt = topicsBySentence(bench);
  const idOf = (article: number): string => ids[article]!;
  const all = linesOf(bench.witnesses);
  const telling = Math.log(1 + 1 / TELLING);
  const places = new Map(ids.map((id, i) => [id, i]));
  const sharers = new Map(bench.topics.map(({ id, claims }) => [id, new Set(claims.map((c) => places.get(c.article)!))]));
  const answered = new Set(bench.topics.filter((t) => t.claims.some((c) => c.kind === 'attribution' && isAnswer(c))).map((t) => t.id));
  return {
    all,
    sharers: (topic) => sharers.get(topic) ?? new Set(),
    isAnswered: (topic) => answered.has(topic),
    isTelling: (key) => all.rarity(key) >= telling,
    idOf,
    originOf: (article) => bench.originOf.get(idOf(article)) ?? idOf(article),
    topicsOf: ({ article, sentence }) => topicsAt(idOf(article), sentence.index),
  };
}

/** What is held against the lines: a passage of one of them. */
interface Candidate extends Line {

  readonly line: number;
  readonly passage: Passage;
  /** Those of its words that it quotes. */
  readonly quoted: ReadonlySet<string>;
}

/** True where a line has half of the words that a passage quotes: other words of the same speaker are another matter. */
const holdsQuoted = ({ quoted }: Candidate, line: Line, { all }: Setting): boolean =>
  all.weight([...quoted].filter((key) => line.keys.has(key))) * 2 >= all.weight(quoted);

/** True where a line has enough of the words that tell a passage apart. */
function meetIn(a: Candidate, b: Line, plain: number, { isTelling }: Setting): boolean {
  const shared = [...a.keys].filter((key) => b.keys.has(key) && isTelling(key));
  return shared.length >= SHARED_OF_MOST && shared.filter((key) => a.plain.has(key) && b.plain.has(key)).length >= plain;
}

const numbersIn = (keys: ReadonlySet<string>): string[] => [...keys].filter((key) => /^[0-9]/.test(key));

/** True where two tell with other figures: then it is not known that they tell the same. */
const differInFigures = (a: Line, b: Line): boolean => {
  const [x, y] = [numbersIn(a.keys), numbersIn(b.keys)];
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n));
};

/** True where a line may tell what a passage does: it quotes the same words, and gives no other figures. */
const mayBeSame = (own: Candidate, line: Line, setting: Setting): boolean =>
  holdsQuoted(own, line, setting) && !differInFigures(own, line);

/** The line from `from` to `to` that holds most of a passage, of those that may; -1 for none. */
function bestLine(from: number, to: number, holding: (line: number) => number, may: (line: number) => boolean): number {
  let best = -1;
  for (let i = from; i < to; i++) {
    if (holding(i) > 0 && (best < 0 || holding(i) > holding(best)) && may(i)) best = i;
  }
  return best;
}

/** The line of another origin that holds most of a passage, where that is enough to tell it; -1 for none. */
function witnessOf(own: Candidate, { keys, plain }: Shares, setting: Setting): number {
  const { all, originOf } = setting;
  const holding = (i: number): number => Math.min(keys[i]!, plain[i]!);
  return bestLine(0, all.lines.length, holding, (i) => {
    const line = all.lines[i]!;
    if (holding(i) < TOLD || originOf(line.article) === originOf(own.article)) return false;
    return meetIn(own, line, plain[i]! >= MOST ? SHARED_OF_MOST : SHARED, setting) && mayBeSame(own, line, setting);
  });
}

/** Shares of a passage's words, and of its plain words, in each line. */
type Shares = Readonly<Record<'keys' | 'plain', Float64Array>>;

/** The articles beside those of `first` that tell what these have in common, and where. */
function joining(own: Candidate, core: ReadonlySet<string>, first: readonly Teller[], setting: Setting): Teller[] {
  const { all } = setting;
  const [held, plain] = [all.shares(core), all.shares(own.plain)];
  const shared = (line: Line): number => [...core].filter((key) => own.plain.has(key) && line.plain.has(key)).length;
  return all.spans.flatMap(({ from, to }, article) => {
    if (first.some((t) => t.article === article)) return [];
    const line = bestLine(from, to, (i) => held[i]! + plain[i]!, (i) => {
      const there = all.lines[i]!;
      return held[i]! >= JOINS && plain[i]! >= JOINS_PLAIN && shared(there) >= SHARED_OF_MOST && mayBeSame(own, there, setting);
    });
    return line < 0 ? [] : [{ article, line }];
  });
}

/** The matter of one passage; null where no other origin tells it. */
function matterOf(own: Candidate, setting: Setting): Matter | null {
  const { all, isTelling } = setting;
  const { passage, keys, plain } = own;
  const shares = { keys: all.shares(keys), plain: all.shares(plain) };
  const witness = witnessOf(own, shares, setting);
  if (witness < 0) return null;
  const core = new Set([...keys].filter((key) => isTelling(key) && all.lines[witness]!.keys.has(key)));
  const first = [own.line, witness].map((line) => ({ article: all.lines[line]!.article, line }));
  const tellers = [...first, ...joining(own, core, first, setting)];
  return { passage, keys, plain, tellers, core, purity: all.weight(core) / all.weight(keys) };
}

/** The matters that two origins at least tell, one for each passage that can be read alone. */
export function mattersOf({ witnesses }: FindingBench, setting: Setting): Matter[] {
  return setting.all.lines.flatMap(({ article, sentence }, line) => {
    const { document, reading } = witnesses[article]!;
    if (reading.digressions?.has(sentence.index)) return [];
    const persons = inSentence(reading.names, sentence.index).filter(({ kind }) => kind === 'person');
    return passagesOf(sentence, document.article.text, persons).flatMap((passage) => {
      const { keys, plain } = keysOf(passage.tokens, asidesIn(reading, sentence.index));
      if (keys.size < WORDS || plain.size < PLAIN) return [];
      const said = passage.tokens.filter((t) => sentence.quotations.some((q) => contains(q, t)));
      const quoted = keysOf(said, { out: [], detail: [] }).keys;
      return matterOf({ article, sentence, line, passage, keys, plain, quoted }, setting) ?? [];
    });
  });
}
