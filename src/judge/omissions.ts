import { officeKey } from '../lexicon/offices.js';
import { type Claim, type Finding, overlaps, type QuantityClaim, type Topic } from '../model/index.js';
import { toDay } from '../text/calendar.js';
import { inSentence } from '../text/in-sentence.js';
import { meet } from '../text/meet.js';
import { evidenceOf, type FindingBench, type FindingWitness, finding, inIdOrder, isSameWording } from './finding.js';
import {
  aroundLemmas,
  isCleanlyRead,
  type LemmaTable,
  lemmaTable,
  mayTell,
  namelessLemmas,
  ownLemmas,
} from './reading-proof.js';

/** Origins beside its own that must report what an article leaves out. */
const ORIGINS = 2;
/** Share of the other articles of those days that must report it: what few tell is no omission of the rest. */
const WEIGHT = 0.5;
/** Days after the first report within which an article is held to be about the same news. */
const SAME_NEWS = 7;
/** Omissions told of one article: what most others report comes first. */
const SHOWN = 5;

const KINDS: ReadonlySet<Topic['kind']> = new Set(['quantity', 'attribution', 'person-role']);

/** A bare number of things ("two sides") is no news; what happened to them is. */
const isNews = (c: Claim): boolean =>
  !c.event.background && (c.kind !== 'quantity' || c.dimension !== 'count' || c.property !== '');

/** A topic that several dated articles bear out, with the day by which two origins had reported it. */
interface Reported {
  readonly topic: Topic;
  /** One claim an article, the first. */
  readonly claims: readonly Claim[];
  readonly known: number;
}

const isReporter = (c: Claim): boolean =>
  c.kind === 'person-role' && c.role !== null && c.role.toLowerCase().split(' ').map(officeKey).includes('journalist');

/** "a reporter at the scene said": a colleague who is only quoted is no news. */
const isQuotedReporter = ({ claims }: Topic, { byId }: Setting): boolean =>
  claims.some(isReporter) &&
  claims.every((c) =>
    inSentence(byId.get(c.article)?.reading.speeches ?? [], c.sentence).some(
      ({ speakerSpan }) => speakerSpan !== null && overlaps(speakerSpan, c.evidence),
    ),
  );

interface Setting {
  readonly originOf: (article: string) => string;
  readonly byId: ReadonlyMap<string, FindingWitness>;
  readonly table: LemmaTable;
  /** The day on which an article was published; NaN when it is not known. */
  readonly dayOf: (article: string) => number;
}

/** Words beside names that two statements share at least: "provocation" and the name of a land are shared by chance. */
const SHARED_WORDS = 2;

/** "six villagers were killed by shells", "six airmen died in the crash": as many, but of other people, and nothing else told of both. */
const isOneToll = (a: QuantityClaim, b: QuantityClaim, wordsOf: (c: Claim) => Words): boolean =>
  a.dimension !== 'count' || a.counted === b.counted || meet(wordsOf(a).around, wordsOf(b).around);

/** Two articles tell the same: of a figure, that figure; of a statement, half of its words. */
function tellAlike(a: Claim, b: Claim, wordsOf: (c: Claim) => Words): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return a.base.best !== null && a.base.best === b.base.best && isOneToll(a, b, wordsOf);
  if (a.kind !== 'attribution') return true;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return isSameWording(x.own, y.own) && x.plain.filter((w) => y.plain.includes(w)).length >= SHARED_WORDS;
}

/** The lemmas of a claim's words, those that are no names, and those around it in its sentence that tell what befell whom. */
interface Words {
  readonly own: readonly string[];
  readonly plain: readonly string[];
  readonly around: readonly string[];
}

/** Claims of dated articles that another origin bears out, one an article. */
function borneOut(topic: Topic, { byId, originOf, dayOf }: Setting): Claim[] {
  const dated = topic.claims.filter((c) => !Number.isNaN(dayOf(c.article)));
  const words = new Map(
    dated.map((c) => {
      const witness = byId.get(c.article);
      return [
        c,
        { own: ownLemmas(c, witness) ?? [], plain: namelessLemmas(c, witness) ?? [], around: aroundLemmas(c, witness) },
      ];
    }),
  );
  const alike = (a: Claim, b: Claim): boolean => tellAlike(a, b, (c) => words.get(c)!);
  const borne = dated.filter((a) => dated.some((b) => originOf(a.article) !== originOf(b.article) && alike(a, b)));
  return borne.filter((c, i) => borne.findIndex((o) => o.article === c.article) === i);
}

/** The day by which two origins had reported it. */
function knownBy(claims: readonly Claim[], { dayOf, originOf }: Setting): number {
  const first = new Map<string, number>();
  for (const { article } of claims) {
    const origin = originOf(article);
    first.set(origin, Math.min(dayOf(article), first.get(origin) ?? Number.POSITIVE_INFINITY));
  }
  return [...first.values()].sort((a, b) => a - b)[1] ?? Number.NaN;
}

/** Topics that at least `least` articles report and another origin bears out. */
function reportedTopics(bench: FindingBench, setting: Setting, least: number): Reported[] {
  return bench.topics
    .filter((t) => KINDS.has(t.kind) && t.counts.origins >= ORIGINS && t.counts.reports >= least)
    .filter((t) => t.claims.every(isNews) && !isQuotedReporter(t, setting))
    .map((topic) => {
      const claims = borneOut(topic, setting);
      return { topic, claims, known: knownBy(claims, setting) };
    })
    .filter(({ claims }) => claims.length >= ORIGINS);
}

function isOmitted(
  witness: FindingWitness,
  { topic, claims, known }: Reported,
  peers: number,
  setting: Setting,
): boolean {
  const { id } = witness.document.article;
  const day = setting.dayOf(id);
  if (claims.length < peers * WEIGHT || day < known || day - known > SAME_NEWS) return false;
  if (topic.claims.some((c) => c.article === id)) return false;
  const others = claims.filter(
    (c) =>
      setting.originOf(c.article) !== setting.originOf(id) && Math.abs(setting.dayOf(c.article) - day) <= SAME_NEWS,
  );
  if (others.length < peers * WEIGHT || new Set(others.map((c) => setting.originOf(c.article))).size < ORIGINS)
    return false;
  return !topic.claims.some((c) => mayTell(witness, c, setting.byId.get(c.article), setting.table));
}

const overlap = (a: Reported, b: Reported): boolean =>
  a.claims.some((x) => b.claims.some((y) => x.article === y.article && overlaps(x.evidence, y.evidence)));

/** The most reported first; of two topics that quote the same words, one. */
function mostReported(omitted: readonly Reported[]): Reported[] {
  const sorted = [...omitted].sort((a, b) => b.claims.length - a.claims.length || (a.topic.id < b.topic.id ? -1 : 1));
  return sorted.filter((r, i) => !sorted.slice(0, i).some((earlier) => overlap(earlier, r))).slice(0, SHOWN);
}

const daysOf = (bench: FindingBench): ReadonlyMap<string, number> =>
  new Map(
    bench.witnesses.map(({ document: { article } }) => [article.id, toDay(article.published.value ?? '')] as const),
  );

/** How many other articles are of the same days as one. */
function peersIn({ witnesses }: FindingBench, { dayOf }: Setting): (w: FindingWitness) => number {
  const articles = new Map<number, number>();
  for (const { document } of witnesses) {
    const day = dayOf(document.article.id);
    if (!Number.isNaN(day)) articles.set(day, (articles.get(day) ?? 0) + 1);
  }
  return ({ document }) => {
    let peers = -1;
    for (const [day, count] of articles) if (Math.abs(day - dayOf(document.article.id)) <= SAME_NEWS) peers += count;
    return peers;
  };
}

/**
 * What half of the reports of the same days, of two origins at least, tell and this article does not: its text read
 * cleanly, not older than the second report, and no sentence of it near to any of the claims. Told as "not mentioned".
 */
export function findOmissions(bench: FindingBench): Finding[] {
  const days = daysOf(bench);
  const setting: Setting = {
    dayOf: (id) => days.get(id) ?? Number.NaN,
    originOf: (id) => bench.originOf.get(id) ?? id,
    byId: new Map(bench.witnesses.map((w) => [w.document.article.id, w])),
    table: lemmaTable(bench.witnesses),
  };
  const peersOf = peersIn(bench, setting);
  const fewest = Math.min(...bench.witnesses.map(peersOf));
  const reported = reportedTopics(bench, setting, fewest * WEIGHT);
  return inIdOrder(bench)
    .filter((w) => !Number.isNaN(setting.dayOf(w.document.article.id)) && isCleanlyRead(w.document))
    .flatMap((witness) => {
      const peers = peersOf(witness);
      const omitted = mostReported(reported.filter((r) => isOmitted(witness, r, peers, setting)));
      const { id, source } = witness.document.article;
      return omitted.map(({ topic, claims }) => {
        const names = claims.map((c) => setting.byId.get(c.article)?.document.article.source ?? c.article).join(', ');
        const evidence = claims.map(evidenceOf);
        return finding(
          'omission',
          id,
          `${topic.title}: not mentioned in ${source}; reported by ${names}.`,
          evidence,
          topic.id,
        );
      });
    });
}
