import { type AnswerClaim, type Claim, type Cluster, isAnswer } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import type { Judgement } from '../judgement.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

const wordsOf = (text: string): string => (text.toLowerCase().match(WORD) ?? []).join(' ');

/** The words by which a reason tells two sides apart: "vehicle: car | truck". */
const sidesIn = (reasons: readonly string[]): string[] =>
  reasons
    .filter((r) => !r.startsWith('speaker: '))
    .flatMap((r) => r.slice(r.indexOf(':') + 1).split(' | '))
    .map(wordsOf);

/** Letters by which a name and its adjective are known as one: "Northland", "Northern". */
const STEM = 4;
const NAME = /\p{Lu}[\p{L}-]+/gu;

/** The names of some words, cut at their endings; those that the deciding words have are left out. */
const namesIn = (text: string, deciding: readonly string[]): string[] =>
  (text.match(NAME) ?? [])
    .map((name) => name.toLowerCase().slice(0, STEM))
    .filter((name) => !deciding.some((words) => words.includes(name)));

/** "a raid by Northern forces in Ellery" beside attacks in Tarn: it names places, and none of those that the sides name. */
function isElsewhere(claim: Claim, sides: readonly Claim[], deciding: readonly string[]): boolean {
  const [own, theirs] = [[claim], sides].map((all) =>
    all.flatMap(({ evidence: { quote } }) => namesIn(quote.replace(/^\S+/, ''), deciding)),
  );
  return own!.length > 0 && theirs!.length > 0 && !meet(own!, theirs!);
}

/**
 * Of answers to one question those that agree: a suspect who is at large in one article agrees with nobody who tells of his death. The group of
 * most articles stands for the topic; who is in no comparison stays.
 */
function agreeingIn(claims: readonly AnswerClaim[], { comparisons }: Judgement): readonly Claim[] {
  const groupOf = new Map(claims.map((c) => [c.id, new Set([c])]));
  const apart = new Set<string>();
  const said = ({ answer }: AnswerClaim): string => `${answer.label || answer.words.join(' ')}/${answer.stance}`;
  for (const { a, b, relation } of comparisons) {
    const [into, from] = [groupOf.get(a), groupOf.get(b)];
    if (into === undefined || from === undefined) continue;
    if (relation === 'incomparable') for (const id of [a, b]) apart.add(id);
    if (relation === 'incomparable' || into === from) continue;
    for (const claim of from) groupOf.set(claim.id, into.add(claim));
  }
  const articles = (group: Iterable<Claim>): number => new Set([...group].map((c) => c.article)).size;
  const main = [...groupOf.values()].reduce((most, group) => (articles(group) > articles(most) ? group : most));
  // Of several claims that give one answer the first alone is compared.
  const others = new Set(claims.filter((c) => apart.has(c.id) && !main.has(c)).map(said));
  const told = claims.filter((c) => main.has(c) || !others.has(said(c)));
  return articles(told) > 1 ? told : claims;
}

/**
 * Of statements that differ, those that do, and those that tell the same as one of them in the words that decide ("a truck"): what else is told in
 * like words ("a blast at the station") takes no side. All claims where nothing differs; answers to a question each take a side.
 */
export function sidesOf({ claims }: Cluster, judgement: Judgement): readonly Claim[] {
  const { verdict, reasons, comparisons } = judgement;
  const answers = claims.filter((c): c is AnswerClaim => c.kind === 'attribution' && isAnswer(c));
  const isAnswered = answers.length === claims.length;
  if (isAnswered && verdict === 'agreed') return agreeingIn(answers, judgement);
  if (isAnswered || (verdict !== 'conflict' && verdict !== 'divergent')) return claims;
  const relation = verdict === 'conflict' ? 'contradict' : 'compatible';
  const sides = new Set(comparisons.flatMap((c) => (c.relation === relation ? [c.a, c.b] : [])));
  const agreeing = new Set(
    comparisons.flatMap((c) => (c.relation === 'agree' && (sides.has(c.a) || sides.has(c.b)) ? [c.a, c.b] : [])),
  );
  const deciding = sidesIn(reasons);
  // Whoever is named beside another act ("the army was seen") takes no side by it; "a truck" does.
  const isOfThing = verdict === 'conflict' && !reasons.some((r) => r.startsWith('actor: '));
  const tells = (c: Claim): boolean =>
    (agreeing.has(c.id) || isOfThing) &&
    deciding.some((words) => ` ${wordsOf(c.evidence.quote)} `.includes(` ${words} `));
  const taking = claims.filter((c) => sides.has(c.id));
  const told = claims.filter((c) => sides.has(c.id) || (tells(c) && (isOfThing || !isElsewhere(c, taking, deciding))));
  return told.length < 2 ? claims : told;
}
