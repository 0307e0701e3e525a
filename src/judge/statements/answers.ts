import { QUESTIONS, type Question } from '../../lexicon/questions.js';
import type { Answer, AnswerClaim, Comparison } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import { areTwoByName } from '../../text/speakers.js';
import { termsOf } from '../../text/terms.js';
import { both } from '../reason.js';
import { isOnePlace } from './one-place.js';

/** What two answers are to each other, and the words that decide. */
interface Compared {
  readonly relation: Comparison['relation'];
  readonly because: string;
}

/** The families of an answer's words, and its label. */
function familiesOf({ label, words }: Answer, { families }: Question): string[] {
  const own = words.flatMap((w) => families.get(w) ?? []);
  return [...new Set(label === '' ? own : [label, ...own])].sort();
}

/** Its words that tell something: as terms, but "manslaughter" and "homicide", of several that are told, are two. */
function ownWords({ words }: Answer, { generic, several }: Question): string[] {
  const own = words.filter((w) => !generic.has(w));
  return several ? own : termsOf(own);
}

/** "XM-5", "208B": a name of a make among the words of an answer. */
const makesOf = ({ value }: AnswerClaim): string[] =>
  (value.text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter(
    (w) => /\p{L}/u.test(w) && (/\p{N}/u.test(w) || /^\p{Lu}{2,}/u.test(w)),
  );

const shown = (c: AnswerClaim): string => c.value.text;

/** "a grave and serious threat", "a grave and critical threat"; fewer of the same words are no other wording, nor are the words of another person. */
function compareWordings(a: AnswerClaim, b: AnswerClaim): Compared {
  const [x, y] = [a, b].map(({ answer }) => answer.words);
  if (x!.every((w) => y!.includes(w)) || y!.every((w) => x!.includes(w)))
    return { relation: 'agree', because: 'the same words' };
  return areTwoByName(a.speaker, b.speaker)
    ? { relation: 'incomparable', because: 'two speakers' }
    : { relation: 'compatible', because: both('wording', shown(a), shown(b)) };
}

/** Questions of which a family holds several answers: a storm is another cause than lightning, though both are weather. */
const WIDE = new Set(['cause']);

/** "It was not lightning" denies lightning, and not high winds; "the weather was not to blame" denies both. */
function deniesThat(no: Answer, yes: Answer, question: Question): boolean {
  const denied = ownWords(no, question);
  return (
    !WIDE.has(question.name) ||
    denied.length === 0 ||
    denied.includes(no.label) ||
    meet(denied, ownWords(yes, question))
  );
}

/** Compares two answers to one question. */
function compareAnswers(a: AnswerClaim, b: AnswerClaim, question: Question): Compared {
  const [x, y] = [a.answer, b.answer];
  if (question.wording) return compareWordings(a, b);
  const texts = [shown(a), shown(b)] as const;
  if (question.codes)
    return x.label === y.label
      ? { relation: 'agree', because: 'the same number' }
      : { relation: 'contradict', because: both(question.name, ...texts) };
  const [fx, fy] = [familiesOf(x, question), familiesOf(y, question)];
  if (x.stance === 'unknown' || y.stance === 'unknown') return compareUnknown(x, y, [...fx, ...fy], texts);
  const same = meet(fx, fy) || meet(ownWords(x, question), ownWords(y, question));
  if ((x.stance === 'denied') !== (y.stance === 'denied'))
    return same && (x.stance === 'denied' ? deniesThat(x, y, question) : deniesThat(y, x, question))
      ? { relation: 'contradict', because: both('negation', ...texts) }
      : { relation: 'incomparable', because: both(question.name, ...texts) };
  if (x.stance === 'denied') return { relation: 'agree', because: 'both deny it' };
  if (question.members) return compareMembers(x, y, question, texts);
  if (question.kind) return compareKinds(x, y, question, texts);
  const covers = (f: readonly string[], g: readonly string[]): boolean =>
    f.some((general) => question.covers.get(general)?.some((one) => g.includes(one)));
  if (covers(fx, fy) || covers(fy, fx)) return { relation: 'agree', because: 'the one is more general' };
  if (same) return sameAnswer(a, b, question, texts);
  return otherAnswer(a, b, fx, fy, question, texts);
}

/** "the cause is not known", "a spark caused it": not known here, and told there as one of the answers that are known. */
function compareUnknown(x: Answer, y: Answer, families: readonly string[], texts: readonly [string, string]): Compared {
  if (x.stance === y.stance) return { relation: 'agree', because: 'not known' };
  const told = x.stance === 'told' || y.stance === 'told';
  const known = families.some((f) => f !== 'unknown');
  return { relation: told && known ? 'compatible' : 'incomparable', because: both('certainty', ...texts) };
}

/** "the driver", "the driver and two guards": some of many, and others of them. */
function compareMembers(x: Answer, y: Answer, question: Question, texts: readonly [string, string]): Compared {
  const [p, q] = [x, y].map(({ words }) =>
    words
      .filter((w) => question.families.has(w))
      .sort()
      .join(' '),
  );
  return p === q
    ? { relation: 'agree', because: 'the same answer' }
    : { relation: 'compatible', because: both('members', ...texts) };
}

/** "a repair truck", "a crane truck", "a truck": one sort of thing told in other words, or more plainly. */
function compareKinds(x: Answer, y: Answer, question: Question, texts: readonly [string, string]): Compared {
  const [p, q] = [x, y].map(({ words }) => words.filter((w) => !question.generic.has(w)));
  const [heads, others] = [p, q].map((words) => words!.flatMap((w) => question.families.get(w) ?? []));
  if (p!.length === 0 || q!.length === 0) return { relation: 'agree', because: 'the one is more general' };
  // A car here and a bus there may both have been struck.
  if (heads!.length > 0 && others!.length > 0 && !meet(heads!, others!))
    return { relation: 'incomparable', because: both(question.name, ...texts) };
  const [m, n] = [p, q].map((words) => words!.filter((w) => !question.families.has(w)));
  const plain = (p!.length === 1 && heads!.length === 1) || (q!.length === 1 && others!.length === 1);
  return plain || meet(m!, n!) || (m!.length === 0 && n!.length === 0)
    ? { relation: 'agree', because: 'the same sort of thing' }
    : { relation: 'compatible', because: both('type', ...texts) };
}

/** One answer twice: it may still be less certain here, or of another make. */
function sameAnswer(
  a: AnswerClaim,
  b: AnswerClaim,
  { families }: Question,
  texts: readonly [string, string],
): Compared {
  const [m, n] = [makesOf(a), makesOf(b)];
  if (families.size > 0 && m.length > 0 && n.length > 0 && !meet(m, n))
    return { relation: 'compatible', because: both('type', ...texts) };
  return { relation: 'agree', because: 'the same answer' };
}

/** "officials", "reports": they speak for no side. */
const NO_SIDE = /\b(?:officials?|reports?|rumou?rs?|sources?)$/i;

/** Two who may speak for two sides. */
const areSides = ({ speaker: x }: AnswerClaim, { speaker: y }: AnswerClaim): boolean =>
  x !== null && y !== null && x !== y && !NO_SIDE.test(x) && !NO_SIDE.test(y);

/** "declared Doe the winner": what somebody announced, which may be wrong. */
const isDeclared = ({ value }: AnswerClaim): boolean => /\bdeclar/i.test(value.text);

/** "knives", "a knife and a pistol": more than one is named, which another may be told beside. */
function namesSeveral({ answer, value }: AnswerClaim, question: Question): boolean {
  const kinds = answer.words.filter((w) => question.families.has(w) || question.generic.has(w));
  const said: readonly string[] = value.text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const isMany = (lemma: string): boolean =>
    !said.includes(lemma) && said.some((w) => w.endsWith('s') && w.startsWith(lemma.slice(0, 2)));
  return familiesOf(answer, question).length > 1 || kinds.some(isMany);
}

function otherAnswer(
  a: AnswerClaim,
  b: AnswerClaim,
  fx: readonly string[],
  fy: readonly string[],
  question: Question,
  texts: readonly [string, string],
): Compared {
  const reason = both(question.name, ...texts);
  const known = fx.length > 0 && fy.length > 0;
  // "a gun", "a pistol": the one is the other, told more generally.
  const general = [a, b].some((c) => c.answer.label === '' && ownWords(c.answer, question).length === 0);
  if (general && !question.byName) return { relation: 'agree', because: 'the one is more general' };
  const names = question.byName && a.answer.words.length > 0 && b.answer.words.length > 0;
  const severally = question.single && [a, b].some((c) => namesSeveral(c, question));
  const exclusive = names || (known && !severally && fx.every((f) => fy.every((g) => question.excludes(f, g))));
  const sides = areSides(a, b);
  const certain = [a, b].every((c) => c.answer.stance === 'told' && !(question.byName && isDeclared(c)));
  if (exclusive && certain && (sides || !question.contested)) return { relation: 'contradict', because: reason };
  // Things lie in many countries' waters: only of sides who say otherwise is it asked whose.
  // "no winner yet", "Doe won": nobody here, somebody there.
  const listed = (a.answer.label === '') !== (b.answer.label === '');
  const differs = question.byName
    ? listed || (names && (sides || question.differs))
    : known && (question.once || exclusive);
  return { relation: differs ? 'compatible' : 'incomparable', because: reason };
}

/** True where the article of `a` itself gives, in the same voice (or, of a name, its own), the answer of `b`: it sees no contradiction. */
function holdsBoth(a: AnswerClaim, b: AnswerClaim, all: readonly AnswerClaim[], question: Question): boolean {
  const families = familiesOf(b.answer, question);
  return all.some(
    (c) =>
      c !== a &&
      c.article === a.article &&
      (c.speaker === a.speaker || (question.byName && c.speaker === null)) &&
      c.answer.stance !== 'denied' &&
      meet(familiesOf(c.answer, question), families),
  );
}

/** True where two articles give one answer alike, of several that may hold: one only tells more of them. */
function shareOne(a: AnswerClaim, b: AnswerClaim, all: readonly AnswerClaim[], question: Question): boolean {
  const wordsIn = ({ article }: AnswerClaim): string[] =>
    all.filter((c) => c.article === article).flatMap((c) => ownWords(c.answer, question));
  return meet(wordsIn(a), wordsIn(b));
}

/** What two answers to one question are to each other. */
export function relationOf(a: AnswerClaim, b: AnswerClaim): Comparison['relation'] {
  const question = QUESTIONS.get(a.answer.question);
  return question === undefined ? 'incomparable' : compareAnswers(a, b, question).relation;
}

const isLabelled = ({ answer }: AnswerClaim): boolean => answer.label !== '';

/** How each two voices' answers compare, pairs of one voice of one article left out. */
export function compareAll(claims: readonly AnswerClaim[]): Comparison[] {
  const question = QUESTIONS.get(claims[0]!.answer.question);
  if (question === undefined) return [];
  const found: Comparison[] = [];
  const told = new Set<string>();
  claims.forEach((a, i) => {
    for (const b of claims.slice(i + 1)) {
      if (a.article === b.article && a.speaker === b.speaker) continue;
      const compared = compareAnswers(a, b, question);
      if (compared.relation === 'compatible' && question.several && shareOne(a, b, claims, question)) continue;
      const settled =
        compared.relation === 'contradict' &&
        (isOnePlace(a, b, claims, question) || holdsBoth(a, b, claims, question) || holdsBoth(b, a, claims, question));
      const pair = [a, b]
        .map(({ answer }) => `${answer.label || answer.words.join(' ')}/${answer.stance}`)
        .sort()
        .join(' ');
      if (
        compared.relation !== 'agree' &&
        (isLabelled(a) || question.wording || compared.relation === 'contradict') &&
        told.has(pair)
      )
        continue;
      told.add(pair);
      found.push({ a: a.id, b: b.id, ...compared, ...(settled ? { relation: 'incomparable' as const } : {}) });
    }
  });
  return found;
}
