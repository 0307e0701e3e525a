import { contains, type Span, type Token } from '../../../model/index.js';
import { inSentence } from '../../../text/in-sentence.js';
import { type ClauseWords, clauseWordsOf } from './clauses.js';
import { type Deed, deedsOf } from './deeds.js';
import { mayBeNews } from './depth.js';
import { type Passage, passagesOf } from './readable.js';
import type { Setting } from './setting.js';
import { printsLittle } from './sound.js';
import { bearsOut, type Candidate, holdsWords, type Teller, TOLD, told } from './tells.js';
import { keysOf, type Line } from './words.js';

/*
 * Matters: what a passage that can be read alone tells and articles of other origins tell as well.
 */

/** Words that a passage must have to be found again. */
const WORDS = 3;
/** Share of a sentence's words that a part of it must have to be quoted by itself: of its lesser parts it is not told what they are for. */
const OF_SENTENCE = 0.4;
/** Share of a passage's words that tell it apart and are told by another: the rest is its own, or told everywhere. */
const PURITY = 0.4;
/** Most of these that may be names and figures, where two origins tell it: by themselves they tell who and where. */
const NAMED = 0.8;
/** Share of a passage's words that one line has which tells the same in the same words, be they names. */
const ALIKE = 0.75;
/** What the words must weigh that two tell in common, in words that stand in one sentence alone: less is shared by chance. */
const STRENGTH = 0.6;
/** Share of a sentence's words that another has which tells the same without that alignment has put them together. */
const UNALIGNED = 0.5;

/** One matter, in the words of the passage that all others are held against. */
export interface Matter {
  readonly passage: Passage;
  /** The passage's words, and those of its measures. */
  readonly keys: ReadonlySet<string>;
  readonly measured: ReadonlySet<string>;
  /** The passage's own article first, then all others that tell it. */
  readonly tellers: readonly Teller[];
  readonly clauses: readonly ClauseWords[];
  readonly deeds: readonly Deed[];
  /** Words that tell the matter apart, and that another origin has in common with the passage. */
  readonly core: ReadonlySet<string>;
}

/** True for words that weigh so much that they are not shared by chance. */
const isStrong = (weight: number, { all }: Setting): boolean => weight >= STRENGTH * Math.log(1 + all.lines.length);

/** The other articles that tell a passage, each with the line that holds most of it. */
function othersOf(own: Candidate, near: readonly number[], setting: Setting): Teller[] {
  const best = new Map<number, Teller>();
  for (const line of near) {
    const { article } = setting.all.lines[line]!;
    const held = told(own, line, setting);
    if (held > (best.get(article)?.held ?? 0)) best.set(article, { article, line, held });
  }
  return [...best.values()];
}

/** The matter of one passage; null where no other origin tells it, or two do in a matter of names. */
function matterOf(own: Candidate, near: readonly number[], setting: Setting): Matter | null {
  const { all, isTelling, originOf } = setting;
  const { passage, keys, plain, measured, clauses, deeds, article, line } = own;
  const others = othersOf(own, near, setting);
  const apart = others.filter((t) => originOf(t.article) !== originOf(article));
  const isFirm = new Set(apart.map((t) => originOf(t.article))).size > 1;
  if (!isFirm && !apart.some((t) => bearsOut(own, t, setting))) return null;
  const lines = apart.map((t) => all.lines[t.line]!.keys);
  const isCore = (key: string): boolean => isTelling(key) && !measured.has(key) && lines.some((line) => line.has(key));
  const core = new Set([...keys].filter(isCore));
  const weight = all.weight(core);
  if (!isStrong(weight, setting) || weight < PURITY * all.weight(keys)) return null;
  const isAlike = apart.some((t) => t.held >= ALIKE);
  if (!isFirm && !isAlike && all.weight([...core].filter((key) => !plain.has(key))) > NAMED * weight) return null;
  return { passage, keys, measured, clauses, deeds, tellers: [{ article, line, held: 1 }, ...others], core };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The matters of a line: of its passages that can be read alone, are enough of it, and whose words another origin has, and not all articles. Who does
 * what in them is read of these few.
 */
function mattersAt(line: number, near: readonly number[], setting: Setting): Matter[] {
  const { all, witnesses, originOf, sound } = setting;
  const own = all.lines[line]!;
  const { sentence, asides } = own;
  const { document, reading } = witnesses[own.article]!;
  const keysIn = (tokens: readonly Token[]) => keysOf(tokens, asides, all.keyOf);
  const within = ({ tokens }: Passage, spans: readonly Span[]): ReadonlySet<string> =>
    spans.length === 0 ? NONE : keysIn(tokens.filter((t) => spans.some((span) => contains(span, t)))).keys;
  const persons = inSentence(reading.names, sentence.index).filter(({ kind }) => kind === 'person');
  const least = OF_SENTENCE * all.weight(own.keys);
  return passagesOf(sentence, document.article.text, persons).flatMap((passage) => {
    const words = passage.isCut ? keysIn(passage.tokens) : own;
    const weight = all.weight(words.keys);
    if (words.keys.size < WORDS || weight < least) return [];
    const isUntold = printsLittle(words.keys, weight, all);
    if (!sound().some((i) => i !== own.article && isUntold(i))) return [];
    const quoted = within(passage, sentence.quotations);
    const sought = { keys: words.keys, plain: words.plain, quoted };
    const holding = near.filter((i) => holdsWords(sought, all.lines[i]!, all));
    if (!holding.some((i) => originOf(all.lines[i]!.article) !== originOf(own.article))) return [];
    const measured = within(passage, asides.measures);
    const clauses = clauseWordsOf(sentence, passage.tokens, keysIn);
    const deeds = deedsOf(sentence, passage.tokens, reading);
    const { keys, plain } = words;
    return matterOf({ ...own, keys, plain, line, passage, clauses, deeds, quoted, measured }, holding, setting) ?? [];
  });
}

/** False where a line has too little in common with those of other origins for any part of it to be a matter: reading its parts costs more. */
function mayBeMatter(own: Line, line: number, near: readonly number[], setting: Setting): boolean {
  const { all, isTelling, originOf } = setting;
  const others = near.filter((i) => originOf(all.lines[i]!.article) !== originOf(own.article));
  if (others.length === 0 || !mayBeNews(line, others, setting)) return false;
  const apart = others.map((i) => all.lines[i]!);
  const common = [...own.keys].filter((key) => isTelling(key) && apart.some((line) => line.keys.has(key)));
  const weight = all.weight(common);
  return isStrong(weight, setting) && weight >= PURITY * OF_SENTENCE * all.weight(own.keys);
}

/** The lines of other articles that may tell what a line tells: aligned with it, or with much of its words. */
function nearTo(line: number, { all, alignedWith, sharing }: Setting): number[] {
  const { article } = all.lines[line]!;
  const aligned = alignedWith(line);
  const others = [...new Set([...aligned, ...sharing(line)])].filter((i) => all.lines[i]!.article !== article);
  if (others.length === 0) return [];
  const holds = all.sharedBy(line);
  // Who holds enough of a part of the sentence holds half as much of the whole.
  const least = (i: number): number => (aligned.has(i) ? TOLD * OF_SENTENCE : UNALIGNED);
  return others.filter((i) => holds(all.lines[i]!, least(i))).sort((a, b) => a - b);
}

/** The matters that two origins at least tell, one for each passage that can be read alone; background of the articles left out. */
export function mattersOf(setting: Setting): Matter[] {
  const { all, witnesses } = setting;
  return all.lines.flatMap((own, line) => {
    if (witnesses[own.article]!.reading.digressions?.has(own.sentence.index)) return [];
    const near = nearTo(line, setting);
    return mayBeMatter(own, line, near, setting) ? mattersAt(line, near, setting) : [];
  });
}
