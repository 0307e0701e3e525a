import { eventNounClass } from '../../lexicon/events.js';
import { QUESTIONS } from '../../lexicon/questions.js';
import {
  type Answer,
  type AnswerClaim,
  type Claim,
  type Cluster,
  type Evidence,
  isAnswer,
  isCharge,
  overlaps,
} from '../../model/index.js';
import { type Cast, castOf, joinCasts } from '../../text/cast.js';
import { meet } from '../../text/meet.js';
import { areTwoByName } from '../../text/speakers.js';
import { type EventFrame, isElsewhere } from '../event.js';
import { claimsOfKind, type Witness } from '../witness.js';
import { byParty, isOfSuspect } from './parties.js';
import { ofOneSuspect, suspectsTold } from './several.js';

/** Answers of one article that say the same at most: the first tell it. */
const REPEATED = 2;

/** What a question is asked of: a death, or the one thing that went wrong, whatever each source calls it. */
const askedOf = ({ question, of }: Answer): string =>
  QUESTIONS.get(question)?.each === true ? of : eventNounClass(of) === 'killed' ? 'death' : '';

/** The claims without those by which one voice of an article says the same again and again. */
function withoutRepeats(claims: readonly AnswerClaim[]): AnswerClaim[] {
  const told = new Map<string, number>();
  return claims.filter(({ article, speaker, answer }) => {
    const key = [article, speaker, answer.label, answer.stance].join('|');
    const n = (told.get(key) ?? 0) + 1;
    told.set(key, n);
    return n <= REPEATED;
  });
}

/** True for a group that a reader compares: two articles, or two speakers who answer otherwise. */
function isTold(claims: readonly AnswerClaim[]): boolean {
  if (claims.every((c) => c.answer.stance === 'unknown')) return new Set(claims.map((c) => c.article)).size > 2;
  if (new Set(claims.map((c) => c.article)).size > 1) return true;
  return new Set(claims.map((c) => c.speaker)).size > 1 && new Set(claims.map((c) => c.answer.label)).size > 1;
}

/** The descriptions that another article gives in part in the same words, not as another's, or from the same speaker: others describe another thing. */
const alike = (claims: readonly AnswerClaim[]): readonly AnswerClaim[] =>
  claims.filter((a) =>
    claims.some(
      (b) =>
        a.article !== b.article &&
        ((meet(a.answer.words, b.answer.words) && !areTwoByName(a.speaker, b.speaker)) ||
          (a.speaker !== null && a.speaker === b.speaker)),
    ),
  );

/** True for one number, and for two of one length that differ in one digit, or in two neighbours that have changed places. */
function isNear(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const other = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [i, j] = other;
  return other.length < 2 || (other.length === 2 && j! - i! === 1 && a[i!] === b[j!] && a[j!] === b[i!]);
}

/** The numbers like the one that most articles give: others are another thing's. */
function likeTheFirst(claims: readonly AnswerClaim[]): readonly AnswerClaim[] {
  const givers = (label: string): number =>
    new Set(claims.filter((c) => c.answer.label === label).map((c) => c.article)).size;
  const labels = [...new Set(claims.map((c) => c.answer.label))];
  const [first] = labels.sort((a, b) => givers(b) - givers(a) || (a < b ? -1 : 1));
  return claims.filter((c) => isNear(c.answer.label, first!));
}

/** The answers that are of one thing, as far as their own words tell it. */
const ofOneThing = (claims: readonly AnswerClaim[]): readonly AnswerClaim[] => {
  const question = claims[0]!.answer.question;
  if (question === 'described') return alike(claims);
  return QUESTIONS.get(question)?.codes === true ? likeTheFirst(claims) : claims;
};

/** The answers to one question, those of each party apart where it is asked so; the first keeps the plain key. */
const apartByParty = (
  key: string,
  all: readonly AnswerClaim[],
  cast: Cast,
  suspects: number,
): { key: string; all: readonly AnswerClaim[] }[] =>
  groupsOf(all, cast, suspects).map((group, i) => ({ key: i === 0 ? key : `${key} ${i + 1}`, all: group }));

function groupsOf(all: readonly AnswerClaim[], cast: Cast, suspects: number): readonly (readonly AnswerClaim[])[] {
  const question = QUESTIONS.get(all[0]!.answer.question);
  if (question?.party === true) return byParty(all, cast);
  const theirs = all.filter((claim) => isOfSuspect(claim, cast));
  return (question?.ofSuspect === true ? ofOneSuspect(theirs, suspects) : [theirs]).filter((group) => group.length > 0);
}

/** One cluster for each question that two voices answer: what they say is compared even where they share no word. */
export function alignAnswers(witnesses: readonly Witness[], frame: EventFrame): Cluster[] {
  const groups = new Map<string, AnswerClaim[]>();
  const suspects = suspectsTold(witnesses, frame);
  const cast = joinCasts(witnesses.map((w) => castOf(w.document, w.reading)));
  for (const claim of claimsOfKind(witnesses, 'attribution')) {
    if (!isAnswer(claim) || isCharge(claim) || isElsewhere(claim, frame)) continue;
    const key = [claim.answer.question, askedOf(claim.answer)].filter((part) => part !== '').join(' of ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups]
    .flatMap(([key, all]) => apartByParty(key, all, cast, suspects))
    .map(({ key, all }) => ({
      key,
      claims: withoutRepeats(ofOneThing(all)),
    }))
    .filter(({ claims }) => claims.length > 1 && isTold(claims))
    .map(({ key, claims }) => ({
      kind: 'attribution',
      key: `question ${key}`,
      title: titleOf(claims),
      claims,
      together: [`question: ${key}`],
      refused: [],
    }));
}

/** The question's title, with what most sources call the thing it is asked of. */
function titleOf(claims: readonly AnswerClaim[]): string {
  const counts = new Map<string, number>();
  for (const { answer } of claims) if (answer.of !== '') counts.set(answer.of, (counts.get(answer.of) ?? 0) + 1);
  const [of] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? [''];
  const question = QUESTIONS.get(claims[0]!.answer.question);
  const title = of === '' ? question?.title : question?.titled.replace('{of}', of);
  return title ?? claims[0]!.answer.question;
}

/** True for answers that are a part of what a clause tells ("a black dress"): clauses that differ in it say so themselves. */
export const isPart = ({ claims: [first] }: Cluster): boolean =>
  first?.kind === 'attribution' && isAnswer(first) && QUESTIONS.get(first.answer.question)?.part === true;

/** Tells of the claims of a cluster whether they only repeat what one of `answers` tells of the same articles. */
export function repeats(answers: readonly Cluster[]): (claims: Cluster['claims']) => boolean {
  const told = new Map<string, { readonly answer: Cluster; readonly evidence: Evidence }[]>();
  for (const answer of answers)
    for (const { article, evidence } of answer.claims) {
      const own = told.get(article);
      if (own === undefined) told.set(article, [{ answer, evidence }]);
      else own.push({ answer, evidence });
    }
  const tellersOf = (c: Claim): Cluster[] =>
    (told.get(c.article) ?? []).filter(({ evidence }) => overlaps(evidence, c.evidence)).map(({ answer }) => answer);
  return (claims) => tellersOf(claims[0]!).some((answer) => claims.every((c) => tellersOf(c).includes(answer)));
}
