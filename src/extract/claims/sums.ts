import { groupOf } from '../../lexicon/counted-groups.js';
import { STATES } from '../../lexicon/counting-nouns.js';
import { fateNamed } from '../../lexicon/fates.js';
import { ADDITIONS } from '../../lexicon/function-words.js';
import { type Document, evidenceAt, type QuantityClaim, type Sentence, type Token } from '../../model/index.js';
import { shortHash } from '../../text/ids.js';
import { inSentence } from '../../text/in-sentence.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';

/** People told in one breath, of one fate: "two men, two women and a child". */
interface Breath {
  readonly members: readonly QuantityClaim[];
  readonly start: number;
  readonly end: number;
  /** All of them; null where one is told with a bound or the list goes on. */
  readonly sum: number | null;
}

/** "a mother and her two sons". */
const LINKS = new Set(['and', ',', '&', 'her', 'his', 'their']);
const ONE = new Set(['a', 'an']);
/** Words before or in a list by which it is a part, or adds to those told before. */
const OPENING = new Set([...ADDITIONS, 'among', 'include', 'including', 'of', 'other']);

const isLink = (t: Token | undefined): boolean => t !== undefined && LINKS.has(t.lower);

/** Past one person told with an article ("a child", "an elderly man") from token `i`; -1 for other words. */
function pastPerson(tokens: readonly Token[], i: number): number {
  if (!ONE.has(tokens[i]?.lower ?? '')) return -1;
  let at = i + 1;
  while (tokens[at]?.pos === 'ADJ') at++;
  const next = tokens[at + 1];
  const goesOn = next?.pos === 'NOUN' && !STATES.has(next.lower);
  return tokens[at]?.pos === 'NOUN' && groupOf(tokens[at]!.lemma) !== null && !goesOn ? at + 1 : -1;
}

/** How many single persons the list goes on with behind token `to`, and where it ends. */
function singlesAfter(tokens: readonly Token[], to: number): { count: number; to: number } {
  let count = 0;
  let end = to;
  while (isLink(tokens[end])) {
    let next = end;
    while (isLink(tokens[next])) next++;
    const past = pastPerson(tokens, next);
    if (past < 0) break;
    count++;
    end = past;
  }
  return { count, to: end };
}

/** The list goes on with something else: "two men, two women and their dogs". */
const goesOn = (tokens: readonly Token[], to: number): boolean =>
  isLink(tokens[to]) && ['DET', 'NUM', 'PRON', 'NOUN', 'ADJ'].includes(tokens[to + 1]?.pos ?? '');

/** Nouns for a part of all people. Another word for anybody ("four people, two men and two women") names the whole. */
const SEXES = new Set(['man', 'woman']);
const isSort = (noun: string): boolean => SEXES.has(noun) || (groupOf(noun) ?? 'anyone') !== 'anyone';

const isCounted = (c: QuantityClaim): boolean =>
  c.dimension === 'count' && !c.part && c.change === null && !c.origin && isSort(c.counted);

/** The second figure goes on with the list of the first: one fate, another noun, nothing but "and" or a comma between. */
function follows(a: QuantityClaim, b: QuantityClaim, { tokens }: Sentence): boolean {
  if (a.sentence !== b.sentence || !isCounted(b) || a.property !== b.property || a.counted === b.counted) return false;
  const between = tokens.filter((t) => t.start >= a.evidence.end && t.end <= b.evidence.start);
  return between.length > 0 && between.every(isLink);
}

function breathOf(members: readonly QuantityClaim[], { tokens, clauses }: Sentence): Breath | null {
  const [first, last] = [members[0]!, members.at(-1)!];
  const from = firstTokenOf(tokens, first.evidence);
  const clause = clauses.find((c) => c.from <= from && from < c.to);
  const behind = tokenFrom(tokens, last.evidence.end);
  const singles = behind < 0 ? { count: 0, to: behind } : singlesAfter(tokens, behind);
  if (members.length + singles.count < 2) return null;
  const end = singles.count === 0 ? last.evidence.end : tokens[singles.to - 1]!.end;
  const opened =
    tokens.slice(clause?.from ?? 0, from).some((t) => OPENING.has(t.lower) || OPENING.has(t.lemma)) ||
    isLink(tokens[from - 1]);
  // "nine passengers, two children and a baby among them": the first figure holds the others
  const within = tokens[singles.to]?.lower === 'among' || tokens[singles.to]?.lower === 'included';
  const adds = members.some(
    (m) => m.bound !== 'exact' || m.value.best === null || m.modifiers.some((w) => OPENING.has(w)),
  );
  const closed = !opened && !adds && !within && !goesOn(tokens, singles.to);
  const sum = members.reduce((n, m) => n + (m.value.best ?? 0), singles.count);
  return { members, start: first.evidence.start, end, sum: closed ? sum : null };
}

/** Lists of people of one fate among the figures of an article, which stand in the order of its text. */
function breathsOf(claims: readonly QuantityClaim[], document: Document): Breath[] {
  const found: Breath[] = [];
  for (let i = 0; i < claims.length; i++) {
    const sentence = document.sentences[claims[i]!.sentence]!;
    if (!isCounted(claims[i]!) || fateNamed(claims[i]!.property) === undefined) continue;
    let to = i + 1;
    while (to < claims.length && follows(claims[to - 1]!, claims[to]!, sentence)) to++;
    const breath = breathOf(claims.slice(i, to), sentence);
    if (breath !== null) found.push(breath);
    i = to - 1;
  }
  return found;
}

/** The sum of a list as a figure of its own, in the words of the whole list. */
function sumClaim({ members, start, end }: Breath, sum: number, document: Document): QuantityClaim {
  const first = members[0]!;
  const evidence = evidenceAt(document.article.text, { start, end });
  const value = { low: sum, best: sum, high: sum, lowOpen: false, highOpen: false };
  const key = shortHash(['quantity', evidence.prefix, evidence.quote, evidence.suffix]);
  return {
    ...first,
    id: `${first.article}-${key}`,
    evidence,
    value: { ...value, text: evidence.quote },
    base: value,
    counted: 'person',
    modifiers: [],
  };
}

/**
 * The figures of an article, where those told in one breath with one fate ("two men and two women died") are parts of their sum, and the sum is
 * a figure of its own unless the sentence tells the total. Soldiers or children, whom their noun tells apart, are all of their sort.
 */
export function withSums(claims: readonly QuantityClaim[], document: Document): QuantityClaim[] {
  const sums = new Map<QuantityClaim, QuantityClaim>();
  const parts = new Set<QuantityClaim>();
  for (const breath of breathsOf(claims, document)) {
    const first = breath.members[0]!;
    for (const m of breath.members) if (SEXES.has(m.counted)) parts.add(m);
    const told = inSentence(claims, first.sentence).some(
      (c) => !breath.members.includes(c) && c.property === first.property,
    );
    if (breath.sum !== null && !told) sums.set(first, sumClaim(breath, breath.sum, document));
  }
  if (parts.size === 0 && sums.size === 0) return [...claims];
  return claims.flatMap((c) => {
    const sum = sums.get(c);
    const own = parts.has(c) ? { ...c, part: true } : c;
    return sum === undefined ? [own] : [sum, own];
  });
}
