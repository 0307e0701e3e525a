import type { Claim, Report, Topic } from '../../model/index.js';
import { namesNothing } from '../../text/measure-title.js';

/*
 * What that agrees a line can tell. Of figures it must be said of what they are, in words that most who tell them have; of answers, something that no
 * other line has said.
 */

/** "a bride", "a person": one that is told of, and no count. */
const isOneToldOf = (claim: Claim): boolean =>
  claim.kind === 'quantity' &&
  claim.dimension === 'count' &&
  claim.value.best === 1 &&
  /^an?\b/i.test(claim.evidence.quote);

/** True for figures that a line can tell: their title says of what they are, and they count. */
export const canBeTold = ({ kind, title, claims }: Topic): boolean =>
  kind !== 'quantity' || (!namesNothing(title) && !claims.every(isOneToldOf));

const isRate = (unit: string | null): boolean => unit?.includes(' per ') ?? false;

/** "5 million krones ($2 million)": what most tell again of a topic that is compared itself, in another currency, is that topic's. */
function toldAgain(compared: readonly Topic[]): (topic: Topic) => boolean {
  const units = new Map(
    compared.flatMap((t) => t.claims.flatMap((c) => (c.kind === 'quantity' ? [[c.id, c.unit] as const] : []))),
  );
  const isAgain = (claim: Claim, own: ReadonlySet<string>): boolean => {
    if (claim.kind !== 'quantity' || claim.restates === undefined || own.has(claim.restates)) return false;
    const unit = units.get(claim.restates) ?? claim.unit;
    // "$40 a share ($2 billion)": another sum
    return unit !== claim.unit && !isRate(claim.unit) && !isRate(unit);
  };
  return ({ claims }) => {
    const own = new Set(claims.map((c) => c.id));
    return claims.filter((c) => isAgain(c, own)).length * 2 >= claims.length;
  };
}

/** "People killed" beside the toll of that name, which more tell: a part of it, or another event's, and nothing says which. */
const isNamesake = (topic: Topic, compared: readonly Topic[]): boolean =>
  compared.some((t) => t !== topic && t.title === topic.title && t.counts.origins >= topic.counts.origins);

/** Letters that tell a word in its forms, and those of the shortest that tells anything. */
const STEM = 5;
const SHORTEST = 4;

const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((w) => w.length >= SHORTEST).map((w) => w.slice(0, STEM));

/** True where a title that quotes what stands beside the figure in one source has a word of it beside the figures of most: "…: “dead on a narrow road”". */
function isQuotedOfMost({ title, claims }: Topic, { articles }: Report): boolean {
  const [, words = ''] = /: “(.+)”$/.exec(title) ?? [];
  if (words === '') return true;
  const told = new Map<string, Set<string>>();
  for (const { article, sentence, evidence } of claims) {
    const from = articles.find(({ id }) => id === article);
    const { start, end } = from?.sentences[sentence] ?? evidence;
    const own = stemsIn(from?.text.slice(start, end) ?? evidence.quote);
    told.set(article, new Set([...(told.get(article) ?? []), ...own]));
  }
  const tellers = (stem: string): number => [...told.values()].filter((stems) => stems.has(stem)).length;
  return stemsIn(words).some((stem) => tellers(stem) * 2 > told.size);
}

const lengthOf = ({ evidence }: Claim): number => evidence.end - evidence.start;

/** True where the words of `claim` stand among those of another, which says as much or more. */
const isWithin = (claim: Claim, other: Claim): boolean =>
  claim.article === other.article &&
  claim.evidence.start < other.evidence.end &&
  other.evidence.start < claim.evidence.end &&
  lengthOf(claim) <= lengthOf(other);

/** "Whether the accused is held", in the words that "What became of the suspect" quotes as well, with more sources. */
function isAnswered(topic: Topic, answers: readonly Topic[]): boolean {
  const first = (t: Topic): boolean =>
    t.counts.origins === topic.counts.origins ? t.id < topic.id : t.counts.origins > topic.counts.origins;
  const said = answers.filter((t) => t !== topic && first(t)).flatMap((t) => t.claims);
  return topic.claims.filter((c) => said.some((d) => isWithin(c, d))).length * 2 > topic.claims.length;
}

/** That several quote what somebody called a thing says no more than that they quote him. */
const isQuotedWord = ({ claims }: Topic): boolean =>
  claims.every((c) => c.kind === 'attribution' && c.act === 'described');

/**
 * Among the topics of a report that compare something, and those of them that may have a line: true for one that a line of its own can tell; what differs
 * has one always.
 */
export function worthALine(
  report: Report,
  compared: readonly Topic[],
  lines: readonly Topic[],
): (topic: Topic) => boolean {
  const isAgain = toldAgain(compared);
  const figures = compared.filter((t) => t.kind === 'quantity');
  const agreed = lines.filter((t) => t.verdict === 'agreed' && t.kind === 'attribution' && !isQuotedWord(t));
  return (topic) => {
    if (topic.verdict !== 'agreed') return true;
    if (topic.kind === 'attribution') return !(isQuotedWord(topic) || isAnswered(topic, agreed));
    return (
      topic.kind !== 'quantity' || !(isAgain(topic) || isNamesake(topic, figures) || !isQuotedOfMost(topic, report))
    );
  };
}
