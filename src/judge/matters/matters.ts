import { contains } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { type Passage, passagesOf } from './readable.js';
import type { Setting } from './setting.js';
import { asidesIn, keysOf, type Line } from './words.js';

/*
 * Matters: what a passage that can be read alone tells and articles of other origins tell as well.
 */

/** Words that a passage must have to be found again, and those of them that are plain. */
const WORDS = 4;
const PLAIN = 2;
/** Share of a passage's words, and of its plain words, that another sentence has which tells the same. */
const TOLD = 0.4;
/** The same where both share so many words that stand nowhere else, or as much in more frequent ones. */
const TOLD_IN_MANY = 0.3;
const MANY = 3;
/** Plain words that tell matters apart which both must have; fewer where most plain words are shared. */
const SHARED = 3;
const SHARED_OF_MOST = 2;
const MOST = 0.6;
/** Shares of the words that two have in common, and of the passage's plain words, that a third article has in one sentence which tells it, too. */
const JOINS = 0.4;
const JOINS_PLAIN = 0.2;

/** Where an article tells a matter: an index of the lines. */
export interface Teller {
  readonly article: number;
  readonly line: number;
}

/** One matter, in the words of the passage that all others are held against. */
export interface Matter {
  readonly passage: Passage;
  /** The passage's words, and those of them that are plain. */
  readonly keys: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** The passage's own article first, then its witness: the article of another origin with the sentence nearest to it; then the others. */
  readonly tellers: readonly Teller[];
  /** Words that tell the matter apart, and that the passage and its witness have in common. */
  readonly core: ReadonlySet<string>;
  /** What they weigh, in words that stand in one sentence alone. */
  readonly strength: number;
  /** Their share of the passage's words: the rest is its own, or told everywhere. */
  readonly purity: number;
}

/** What is held against the lines: a passage of one of them. */
interface Candidate extends Line {
  readonly line: number;
  readonly passage: Passage;
  /** Those of its words that it quotes. */
  readonly quoted: ReadonlySet<string>;
}

/** True where a line has half of the words that a passage quotes: other words of the same speaker are another matter. */
const holdsQuoted = ({ quoted }: Candidate, { keys }: Line, { all }: Setting): boolean =>
  all.weight([...quoted].filter((key) => keys.has(key))) * 2 >= all.weight(quoted);

const numbersIn = (keys: ReadonlySet<string>): string[] => [...keys].filter((key) => /^[0-9]/.test(key));

/** True where two tell with other figures: then it is not known that they tell the same. */
function differInFigures(a: Line, b: Line): boolean {
  const [x, y] = [numbersIn(a.keys), numbersIn(b.keys)];
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n));
}

/** True where a line may tell what a passage does: it has so many of the plain words that tell it apart, the same figures and quoted words. */
function mayBeSame(own: Candidate, line: Line, least: number, setting: Setting): boolean {
  const shared = [...own.plain].filter((key) => line.plain.has(key) && setting.isTelling(key));
  return shared.length >= least && holdsQuoted(own, line, setting) && !differInFigures(own, line);
}

/** Words that tell a passage apart and that a line has, too. */
const coreOf = ({ keys }: Candidate, line: Line, { isTelling }: Setting): ReadonlySet<string> =>
  new Set([...keys].filter((key) => isTelling(key) && line.keys.has(key)));

/** What some words weigh, in words that stand in one sentence alone. */
const strengthOf = (keys: ReadonlySet<string>, { all }: Setting): number =>
  all.weight(keys) / Math.log(1 + all.lines.length);

/** Of some lines, the one that holds most; -1 for none. */
function most(lines: readonly number[], holding: (line: number) => number): number {
  let best = -1;
  for (const i of lines) if (best < 0 || holding(i) > holding(best)) best = i;
  return best;
}

/** The line of another origin that holds most of a passage, where that is enough to tell it; -1 for none. `near`: lines that share words with it. */
function witnessOf(own: Candidate, near: readonly number[], setting: Setting): number {
  const { all, originOf } = setting;
  const plainOf = (i: number): number => all.share(own.plain, i);
  const holding = (i: number): number => Math.min(all.share(own.keys, i), plainOf(i));
  const telling = near.filter((i) => {
    const line = all.lines[i]!;
    if (originOf(line.article) === originOf(own.article) || holding(i) < TOLD_IN_MANY) return false;
    if (holding(i) < TOLD && strengthOf(coreOf(own, line, setting), setting) < MANY) return false;
    return mayBeSame(own, line, plainOf(i) >= MOST ? SHARED_OF_MOST : SHARED, setting);
  });
  return most(telling, holding);
}

/** The articles beside those of `first` that tell what these have in common, and where. */
function joining(
  own: Candidate,
  core: ReadonlySet<string>,
  first: readonly Teller[],
  near: readonly number[],
  setting: Setting,
): Teller[] {
  const { all } = setting;
  const [held, plain] = [(i: number) => all.share(core, i), (i: number) => all.share(own.plain, i)];
  const telling = near.filter(
    (i) =>
      !first.some((t) => t.article === all.lines[i]!.article) &&
      held(i) >= JOINS &&
      plain(i) >= JOINS_PLAIN &&
      mayBeSame(own, all.lines[i]!, SHARED_OF_MOST, setting),
  );
  const articles = [...new Set(telling.map((i) => all.lines[i]!.article))];
  return articles.map((article) => {
    const own = telling.filter((i) => all.lines[i]!.article === article);
    return { article, line: most(own, (i) => held(i) + plain(i)) };
  });
}

/** The matter of one passage; null where no other origin tells it. */
function matterOf(own: Candidate, setting: Setting): Matter | null {
  const { all, isTelling } = setting;
  const { passage, keys, plain } = own;
  const near = all.near([...plain].filter(isTelling), SHARED_OF_MOST);
  const witness = witnessOf(own, near, setting);
  if (witness < 0) return null;
  const core = coreOf(own, all.lines[witness]!, setting);
  const first = [own.line, witness].map((line) => ({ article: all.lines[line]!.article, line }));
  const tellers = [...first, ...joining(own, core, first, near, setting)];
  const purity = all.weight(core) / all.weight(keys);
  return { passage, keys, plain, tellers, core, strength: strengthOf(core, setting), purity };
}

/** The matters that two origins at least tell, one for each passage that can be read alone; background of the articles left out. */
export function mattersOf(setting: Setting): Matter[] {
  const { all, witnesses } = setting;
  return all.lines.flatMap((own, line) => {
    const { article, sentence } = own;
    const { document, reading } = witnesses[article]!;
    if (reading.digressions?.has(sentence.index)) return [];
    const asides = asidesIn(reading, sentence.index);
    const persons = inSentence(reading.names, sentence.index).filter(({ kind }) => kind === 'person');
    return passagesOf(sentence, document.article.text, persons).flatMap((passage) => {
      const { keys, plain } = passage.isCut ? keysOf(passage.tokens, asides) : own;
      if (keys.size < WORDS || plain.size < PLAIN) return [];
      const said = passage.tokens.filter((t) => sentence.quotations.some((q) => contains(q, t)));
      const quoted = keysOf(said, asides).keys;
      return matterOf({ article, sentence, line, passage, keys, plain, quoted }, setting) ?? [];
    });
  });
}
