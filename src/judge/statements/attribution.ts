import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import { type Cluster, type Comparison, isAnswer, type StatementClaim } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import { runsOf } from '../../text/runs.js';
import { type Bench, type Judge, type Judgement, originsOf } from '../judgement.js';
import { type Account, accountOf } from './accounts.js';
import { aloneIn } from './agreeing.js';
import { compareAll } from './answers.js';
import { areCharges, compareCharges } from './charged.js';
import { differences } from './differing.js';
import {
  compareAccusing,
  compareContested,
  compareDisputed,
  disputedThing,
  isAccusing,
  isContested,
} from './disputed.js';
import { hedgesBoth, isCertainty } from './hedged.js';
import { among, ofOneAnswer } from './one-answer.js';
import { otherThings } from './one-thing.js';
import { opposition } from './opposed.js';
import { isPlannedAnew } from './planned.js';
import { printsBoth } from './reworded.js';
import { isLoneAnswer, isNobodysDenial } from './two-voices.js';
import { sharedSpeakers } from './voices.js';
import { isWording, quotesBoth } from './worded.js';

/** Statements compared pair by pair at most: a topic of more is compared by its first ones. */
const COMPARED = 24;

const wordsOf = runsOf('.,', true);

/** The figures of a statement, as printed in digits or as number words. */
const figuresOf = ({ value }: StatementClaim): string[] =>
  wordsOf(value.text.toLowerCase())
    .map((w) => w.replace(/[.,]+$/, ''))
    .filter((w) => /^\p{N}/u.test(w) || SMALL_NUMBERS.has(w) || TENS.has(w));

/** Two statements that share no figure although both tell some do not tell the same: `figure: 40 | 52`; null where they may. */
function otherFigures(x: readonly string[], y: readonly string[]): string | null {
  if (x.length === 0 || y.length === 0 || meet(x, y)) return null;
  return `figure: ${[x[0]!, y[0]!].sort().join(' | ')}`;
}

/** True where each of two statements has a figure that the other has not: the one does not only add to the other. */
const haveOtherFigures = (x: readonly string[], y: readonly string[]): boolean =>
  x.some((n) => !y.includes(n)) && y.some((n) => !x.includes(n));

/** How two statements that do not differ compare: they tell the same, or two things. */
function alike(a: Account, b: Account, figures: boolean, copied: boolean): [Comparison['relation'], string] {
  const other = figures ? 'figure' : otherThings(a, b);
  if (other !== null) return ['incomparable', other];
  return [copied ? 'same-origin' : 'agree', 'the same words tell it'];
}

const originOf = ({ article }: StatementClaim, { originOf: of }: Bench): string => of.get(article) ?? article;

interface Found {
  readonly conflicts: string[];
  readonly differing: string[];
  readonly comparisons: Comparison[];
}

function compare(accounts: readonly Account[], bench: Bench): Found {
  const found: Found = { conflicts: [], differing: [], comparisons: [] };
  const figuresAt = accounts.map(({ claim }) => figuresOf(claim));
  const textOf = (article: string): string => bench.articles.get(article)?.text ?? '';
  accounts.forEach((a, i) => {
    for (let j = i + 1; j < accounts.length; j++) {
      const b = accounts[j]!;
      const [x, y] = [a.claim, b.claim];
      const add = (relation: Comparison['relation'], because: string): void => {
        found.comparisons.push({ a: x.id, b: y.id, relation, because });
      };
      // One voice does not contradict itself here: its two sentences tell two things.
      if (x.article === y.article && x.speaker === y.speaker) continue;
      const opposed = opposition(a, b);
      if (opposed !== null) {
        found.conflicts.push(opposed);
        add('contradict', opposed);
        continue;
      }
      const figures = otherFigures(figuresAt[i]!, figuresAt[j]!);
      if (figures !== null) {
        // Figures are compared as figures: here they only show that the two do not tell the same.
        add('incomparable', figures);
        continue;
      }
      const differing = differences(a, b).filter(
        (d) =>
          !(isWording(d) && (quotesBoth(a, b, accounts) || printsBoth(a, b, textOf))) &&
          !(isCertainty(d) && hedgesBoth(a, b, accounts)) &&
          !isPlannedAnew(d, a, b, bench.published),
      );
      found.differing.push(...differing);
      const copied = originOf(x, bench) === originOf(y, bench) && x.article !== y.article;
      if (differing.length > 0) add('compatible', differing.join('; '));
      else add(...alike(a, b, haveOtherFigures(figuresAt[i]!, figuresAt[j]!), copied));
    }
  });
  return found;
}

/** Comparisons by what they find. */
function sorted(comparisons: Comparison[]): Found {
  const because = (relation: Comparison['relation']): string[] =>
    comparisons.filter((c) => c.relation === relation).map((c) => c.because);
  return { conflicts: [...new Set(because('contradict'))], differing: because('compatible'), comparisons };
}

/** The claims that each agrees with. */
function agreeingIn(comparisons: readonly Comparison[], byId: ReadonlyMap<string, StatementClaim>) {
  const alike = new Map<string, Set<StatementClaim>>();
  for (const { a, b, relation } of comparisons) {
    if (relation !== 'agree' && relation !== 'same-origin') continue;
    alike.set(a, (alike.get(a) ?? new Set()).add(byId.get(b)!));
    alike.set(b, (alike.get(b) ?? new Set()).add(byId.get(a)!));
  }
  return ({ id }: StatementClaim): ReadonlySet<StatementClaim> => alike.get(id) ?? new Set();
}

/** What was found, with a thing told and denied as a contradiction only where somebody denies it, and two answers where somebody stands for each. */
function disputed(found: Found, claims: readonly StatementClaim[], bench: Bench): Found {
  const { comparisons } = found;
  if (found.conflicts.length === 0) return found;
  const byId = new Map(claims.map((c) => [c.id, c]));
  const alike = agreeingIn(comparisons, byId);
  const relationOf = (c: Comparison): Comparison['relation'] => {
    const [x, y] = [byId.get(c.a)!, byId.get(c.b)!];
    if (c.relation !== 'contradict') return c.relation;
    if (isNobodysDenial(x, y, c.because)) return 'incomparable';
    return isLoneAnswer([x, y], c.because, alike, (id) => bench.originOf.get(id) ?? id) ? 'compatible' : 'contradict';
  };
  const told = sorted(comparisons.map((c): Comparison => ({ ...c, relation: relationOf(c) })));
  return { ...told, differing: [...new Set([...found.differing, ...told.differing])] };
}

/** How the statements of a cluster compare: answers to one question, one thing told and denied, or accounts of one thing. */
function comparedIn(cluster: Cluster, claims: readonly StatementClaim[], bench: Bench): Found {
  // A statement alone, as most are, is compared with nothing: it is not read.
  if (claims.length < 2) return { conflicts: [], differing: [], comparisons: [] };
  if (areCharges(claims)) return sorted(compareCharges(claims));
  const answers = claims.filter(isAnswer);
  if (answers.length === claims.length) return sorted(compareAll(answers.slice(0, COMPARED)));
  if (isContested(cluster)) return sorted(compareContested(claims));
  const thing = disputedThing(cluster);
  if (thing !== null) return sorted(compareDisputed(claims.slice(0, COMPARED), thing));
  const accounts = claims.slice(0, COMPARED).map(accountOf);
  return isAccusing(cluster) ? sorted(compareAccusing(accounts)) : compare(accounts, bench);
}

/** True for what shows that two statements do not tell the same, however alike: the one denies, or has another figure. */
const isApart = ({ relation, because }: Comparison): boolean =>
  relation === 'incomparable' && (because === 'negation' || because.startsWith('figure'));

/** True where two origins tell the same and none tells something else: two voices of one article are one source. */
function isAgreed(comparisons: readonly Comparison[], originAt: ReadonlyMap<string, string>): boolean {
  const between = comparisons.filter((c) => originAt.get(c.a) !== originAt.get(c.b));
  return between.some((c) => c.relation === 'agree') && !between.some(isApart);
}

/**
 * Statements about one thing: `conflict` when two cannot both hold (see opposed.ts), `divergent` when they differ in who, what or
 * whom, or give one person other words, `agreed` when they tell the same, `single-origin` when one origin alone tells it and does
 * not disagree with itself, or when nothing in it can be compared.
 */
export const judgeAttribution: Judge = (cluster, bench) => {
  const claims = cluster.claims.filter((c): c is StatementClaim => c.kind === 'attribution');
  const { conflicts, differing, comparisons } = disputed(comparedIn(cluster, claims, bench), claims, bench);
  const single = originsOf(cluster, bench).size < 2;
  const told = sharedSpeakers(claims);
  if (conflicts.length > 0)
    return { verdict: 'conflict', reasons: [...conflicts, ...told], reported: null, comparisons };
  const agreeing = isAgreed(comparisons, new Map(claims.map((c) => [c.id, originOf(c, bench)])));
  if (single || (differing.length === 0 && !agreeing)) {
    return { verdict: 'single-origin', reasons: told, reported: null, comparisons };
  }
  if (differing.length > 0)
    return { verdict: 'divergent', reasons: [...differing, ...told], reported: null, comparisons };
  return { ...agreed(claims, comparisons, (id) => bench.originOf.get(id) ?? id), reasons: told };
};

/** What agrees: of answers to one question, those that give one answer; `single-origin` where one origin alone gives it. */
function agreed(
  claims: readonly StatementClaim[],
  comparisons: readonly Comparison[],
  originOf: (article: string) => string,
): Omit<Judgement, 'reasons'> {
  if (areCharges(claims)) return { verdict: 'agreed', reported: null, comparisons };
  const answers = claims.filter(isAnswer);
  if (answers.length < claims.length)
    return { verdict: 'agreed', reported: null, comparisons, left: aloneIn(claims, comparisons) };
  const told = ofOneAnswer(answers);
  if (new Set(told.map((c) => originOf(c.article))).size < 2)
    return { verdict: 'single-origin', reported: null, comparisons };
  const left = answers.filter((c) => !told.includes(c)).map((c) => c.id);
  return { verdict: 'agreed', reported: null, comparisons: among(told, comparisons), left };
}
