import { groupOf } from '../../../lexicon/counted-groups.js';
import { DOERS, nearDeeds } from '../../../lexicon/deeds.js';
import type { Topic } from '../../../model/index.js';
import { inSentence } from '../../../text/in-sentence.js';
import { meet } from '../../../text/meet.js';
import { isAside } from '../fact-or-word.js';
import type { FindingBench, FindingWitness } from '../finding.js';
import { headOf } from './doers.js';
import {
  type DeedTable,
  deedTable,
  isNamedElsewhere,
  isNamedNearby,
  isToldWithSubject,
  sameDone,
  type Telling,
  tellingsIn,
} from './tellings.js';

/** Kinds of topics whose claims tell what is done. */
const KINDS: ReadonlySet<Topic['kind']> = new Set(['framing', 'quantity', 'attribution']);
/** Sentences that say what an article is about, the headline among them. */
const LEAD = 4;

/** One act with those who name its doer and those who name nobody; each article once, in the order of their ids. */
export interface Act {
  readonly named: readonly Telling[];
  readonly bare: readonly Telling[];
  /** The topic that holds both, or null. */
  readonly topic: string | null;
}

export const articleOf = (t: Telling): string => t.witness.document.article.id;

const byPlace = (a: Telling, b: Telling): number => {
  const [x, y] = [articleOf(a), articleOf(b)];
  return x === y ? a.span.start - b.span.start : x < y ? -1 : 1;
};

/** The first telling of each article. */
function firstOfEach(tellings: readonly Telling[]): Telling[] {
  const sorted = [...tellings].sort(byPlace);
  return sorted.filter((t, i) => i === 0 || articleOf(sorted[i - 1] as Telling) !== articleOf(t));
}

/** True where the article tells it of an earlier or other event than the one it reports. */
const isBackground = ({ witness, sentence }: Telling): boolean =>
  inSentence(witness.claims, sentence.index).some((c) => c.event.background);

/** Topics by the sentences that their claims stand in: "article sentence" → topics with the claims' places. */
type Shared = ReadonlyMap<string, readonly { readonly topic: Topic; readonly start: number; readonly end: number }[]>;

const keyOf = (article: string, sentence: number): string => `${article} ${sentence}`;

function sharedTopics(topics: readonly Topic[]): Shared {
  const shared = new Map<string, { topic: Topic; start: number; end: number }[]>();
  for (const topic of topics)
    if (KINDS.has(topic.kind) && topic.counts.origins > 1)
      for (const { article, sentence, evidence } of topic.claims) {
        const key = keyOf(article, sentence);
        const at = shared.get(key) ?? [];
        at.push({ topic, start: evidence.start, end: evidence.end });
        shared.set(key, at);
      }
  return shared;
}

/** Gives the topics that a telling's own words belong to; each telling is looked up once. */
function topicsIn(shared: Shared): (t: Telling) => readonly Topic[] {
  const known = new Map<Telling, readonly Topic[]>();
  return (t) => {
    const topics = known.get(t) ?? topicsOf(t, shared);
    known.set(t, topics);
    return topics;
  };
}

const topicsOf = (t: Telling, shared: Shared): Topic[] =>
  (shared.get(keyOf(articleOf(t), t.sentence.index)) ?? [])
    .filter(({ start, end }) => start < t.span.end && t.span.start < end)
    .map(({ topic }) => topic);

/** The noun of what is done to, where the article's first sentences are about it; null for people, of whom there are always others, "the gunman" aside. */
function mainThing({ deed, sentence, witness }: Telling): string | null {
  const head = deed.done === null ? null : headOf(sentence, deed.done);
  if (head === null || (groupOf(head.lemma) !== null && !(DOERS.has(head.lemma) && head.lower === head.lemma)))
    return null;
  const lead = witness.document.sentences.slice(0, LEAD);
  return lead.some((s) => s.tokens.some((t) => t.lemma === head.lemma)) ? head.lemma : null;
}

/** The topic in which two tellings of near deeds tell one act; "" where it is the thing that both articles are about, null where they may tell two acts. */
function oneAct(a: Telling, b: Telling, topicsOf: (t: Telling) => readonly Topic[]): string | null {
  const done = sameDone(a, b);
  const own = topicsOf(a);
  const theirs = own.length === 0 ? own : topicsOf(b);
  const common = own.find((t) => (done || t.kind === 'quantity') && theirs.includes(t));
  if (common !== undefined) return common.id;
  return done && mainThing(a) !== null && mainThing(b) !== null ? '' : null;
}

/** Gives the tellings, in order, of acts that may be one of a family; each family is gone through once. */
function byFamily(tellings: readonly Telling[]): (family: string) => readonly Telling[] {
  const known = new Map<string, readonly Telling[]>();
  return (family) => {
    const near = known.get(family) ?? tellings.filter((t) => nearDeeds(family, t.deed.family));
    known.set(family, near);
    return near;
  };
}

/** The acts that one origin tells with an actor and another without, one for each telling without; the same act may come twice. */
function pairs(tellings: readonly Telling[], bench: FindingBench, deeds: DeedTable): Act[] {
  const topicsOf = topicsIn(sharedTopics(bench.topics));
  const originOf = (t: Telling): string => bench.originOf.get(articleOf(t)) ?? articleOf(t);
  // A headline has no room for everybody, nor has what is told in passing: "before the drone was shot down".
  const bare = tellings.filter(
    (t) => t.doer === null && t.sentence.block !== 'headline' && !isAside(t.sentence, t.deed.at),
  );
  const nearTo = byFamily(tellings.filter((t) => t.doer !== null));
  return bare.flatMap((b) => {
    const named = nearTo(b.deed.family);
    const topics = named.map((n) => (originOf(n) === originOf(b) ? null : oneAct(b, n, topicsOf)));
    const others = named.filter((_, i) => topics[i] !== null);
    if (others.length === 0) return [];
    // Whoever anybody names for it, "the army" or its land, names the doer.
    const keys = new Set(named.flatMap((n, i) => (topics[i] !== null || sameDone(b, n) ? n.keys : [])));
    if (isNamedNearby(b, keys, deeds)) return [];
    // Who tells it with an actor elsewhere, or speaks of one, names one.
    if (isToldWithSubject(b, deeds) || isNamedElsewhere(b, keys)) return [];
    return [{ named: others, bare: [b], topic: topics.find((t) => t) ?? null }];
  });
}

const isOneAct = (a: Act, b: Act): boolean =>
  meet(a.named, b.named) && a.bare.some((x) => b.bare.some((y) => sameDone(x, y) || a.topic === b.topic));

/** Every act that some origin tells with who did it and another without, each once. */
export function actsOf(bench: FindingBench): Act[] {
  const witnesses: readonly FindingWitness[] = [...bench.witnesses].sort((a, b) =>
    a.document.article.id < b.document.article.id ? -1 : 1,
  );
  const deeds = deedTable();
  const tellings = witnesses.flatMap((w) => tellingsIn(w, deeds)).filter((t) => !isBackground(t));
  const acts: Act[] = [];
  for (const act of pairs(tellings, bench, deeds)) {
    const known = acts.findIndex((a) => isOneAct(a, act));
    if (known < 0) acts.push(act);
    else {
      const a = acts[known] as Act;
      acts[known] = { named: [...new Set([...a.named, ...act.named])], bare: [...a.bare, ...act.bare], topic: a.topic };
    }
  }
  return acts.map((a) => ({ ...a, named: firstOfEach(a.named), bare: firstOfEach(a.bare) }));
}
