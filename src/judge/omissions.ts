import { groupOf } from '../lexicon/counted-groups.js';
import { fateNamed, fatesMeet } from '../lexicon/fates.js';
import type { Claim, Finding, QuantityClaim } from '../model/index.js';
import { toDay } from '../text/calendar.js';
import { inSentence } from '../text/in-sentence.js';
import { type FindingBench, type FindingEvidence, finding, quoteOf } from './finding.js';
import { type Matter, mattersOf, type Setting, settingOf, type Teller } from './matters/matters.js';
import { isCleanlyRead, likelyTells, mayTell } from './reading-proof.js';

/** Days after the matter was known within which an article is held to be about the same news. */
const SAME_NEWS = 7;
/** Share of the event's words that an article must have: else it is about something else. */
const SAME_EVENT = 0.51;
/** Silent articles for one that tells it, from which on it is what few tell, and no omission of the rest. */
const FEW = 2;
/** Omissions told of one event: an editor wants the few that weigh most. */
const SHOWN = 4;
/** Weight from which on a matter is worth telling; see `worthOf`. */
const WORTH = 0.5;
/** Share of the quoted sentence that must be of the matter. */
const PURITY = 0.38;
/** Share of all articles that must tell it. */
const SHARE = 0.25;
/** What a place in the headline and among the first sentences weighs; the last sentence weighs 1 − `FALL`. */
const IN_HEADLINE = 1.5;
const AT_TOP = 1.2;
const TOP = 3;
const FALL = 0.6;
/** How much less a matter weighs where articles may tell it in words that were not read as it. */
const UNSURE = 0.3;

interface Omission {
  readonly matter: Matter;
  /** Indices of the articles that do not tell it. */
  readonly silent: readonly number[];
  /** Other articles are likely to tell it in words that were not read as it. */
  readonly amongOthers: boolean;
  readonly score: number;
}

/** What is known of the articles, by their index. */
interface Articles {
  readonly bench: FindingBench;
  readonly setting: Setting;
  /** The day of publication; NaN when it is not known. */
  readonly days: readonly number[];
  /** Read cleanly, and about the event. */
  readonly clean: readonly boolean[];
}

/** The day by which two origins had reported it: an article without a date counts as of the last day. NaN where none that tells it has a date. */
function knownBy(tellers: readonly Teller[], { days, setting }: Articles): number {
  if (tellers.every((t) => Number.isNaN(days[t.article]!))) return Number.NaN;
  const last = Math.max(...days.filter((day) => !Number.isNaN(day)));
  const first = new Map<string, number>();
  for (const { article } of tellers) {
    const day = Number.isNaN(days[article]!) ? last : days[article]!;
    const origin = setting.originOf(article);
    first.set(origin, Math.min(day, first.get(origin) ?? day));
  }
  return [...first.values()].sort((a, b) => a - b)[1] ?? Number.NaN;
}

/** Those who tell it, but for articles that are much older than most of them: they tell of another event. */
function ofThisEvent(tellers: readonly Teller[], { days }: Articles): Teller[] {
  const dated = tellers.flatMap((t) => (Number.isNaN(days[t.article]!) ? [] : [days[t.article]!]));
  const middle = dated.sort((a, b) => a - b)[Math.floor(dated.length / 2)] ?? 0;
  return tellers.filter((t) => !(days[t.article]! < middle - SAME_NEWS));
}

/** The highest count of each toll that rises, as an article has it. */
function tollsOf(claims: readonly Claim[]): Map<string, number> {
  const tolls = new Map<string, number>();
  for (const c of claims) {
    if (c.kind !== 'quantity' || c.dimension !== 'count' || c.part || c.event.background) continue;
    const count = c.base.best;
    if (count !== null && fateNamed(c.property)?.rising === true)
      tolls.set(c.property, Math.max(count, tolls.get(c.property) ?? 0));
  }
  return tolls;
}

/** Counts of one fate that people live through, or of near ones: "injured", "taken to hospital". Deaths are counted of other events, too. */
const isNearFate = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.property !== '' && a.property !== 'killed' && fatesMeet(a.property, b.property);

/** True where the article has a figure of what the quoted sentence counts, in its way: of the same things, or of one fate. */
function hasLike(article: number, matter: Matter, { bench, setting: { all } }: Articles): boolean {
  const { article: own, sentence } = all.lines[matter.tellers[0]!.line]!;
  const figures = inSentence(bench.witnesses[own]!.claims, sentence.index);
  return bench.witnesses[article]!.claims.some(
    (c) =>
      c.kind === 'quantity' &&
      c.dimension === 'count' &&
      figures.some((f) => f.kind === 'quantity' && (isNearFate(c, f) || isSameThing(c, f))),
  );
}

/** Counts of the same things, "bullets", "shops"; people are counted in every report. */
const isSameThing = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.counted !== '' && a.counted === b.counted && groupOf(a.counted) === null;

/** True where each of the others has a higher toll: the article was written before them, and could not tell what they do. */
function isBehind(article: number, tellers: readonly Teller[], { bench }: Articles): boolean {
  const others = tellers.map((t) => tollsOf(bench.witnesses[t.article]!.claims));
  return [...tollsOf(bench.witnesses[article]!.claims)].some(([fate, count]) => {
    const counts = others.flatMap((tolls) => tolls.get(fate) ?? []);
    return counts.length > 0 && counts.every((other) => other > count);
  });
}

/** How much it weighs that an origin tells the matter where it does. */
function placeOf({ article, line }: Teller, { setting: { all } }: Articles): number {
  const { from, to } = all.spans[article]!;
  if (all.lines[line]!.sentence.block === 'headline') return IN_HEADLINE;
  return line - from <= TOP ? AT_TOP : 1 - (FALL * (line - from)) / (to - from);
}

/** Of how much weight a matter is: who of all articles tells it, and how far up; a copy counts once. */
function worthOf({ tellers }: Matter, articles: Articles): number {
  const places = new Map<string, number>();
  for (const t of tellers) {
    const origin = articles.setting.originOf(t.article);
    places.set(origin, Math.max(placeOf(t, articles), places.get(origin) ?? 0));
  }
  return [...places.values()].reduce((sum, place) => sum + place, 0);
}

/** What is omitted by whom; null where too little weighs on it, or nobody is sure not to tell it. */
function omissionOf(matter: Matter, articles: Articles): Omission | null {
  const { setting, days, clean } = articles;
  const { purity } = matter;
  const tellers = ofThisEvent(matter.tellers, articles);
  const known = knownBy(tellers, articles);
  const worth = worthOf(matter, articles) * purity;
  if (Number.isNaN(known) || worth < WORTH || purity < PURITY || tellers.length < days.length * SHARE) return null;
  const others = days.map((_, i) => i).filter((i) => !tellers.some((t) => t.article === i));
  const likely = others.filter((i) => likelyTells(matter, i, setting));
  const absent = others.filter(
    (i) => !likely.includes(i) && !mayTell(matter, i, setting) && !hasLike(i, matter, articles),
  );
  const silent = absent.filter(
    (i) => clean[i]! && days[i]! >= known && days[i]! - known <= SAME_NEWS && !(days[i] === known && isBehind(i, tellers, articles)),
  );
  if (silent.length === 0 || silent.length >= tellers.length * FEW) return null;
  const unsure = (others.length - absent.length) / days.length;
  return { matter: { ...matter, tellers }, silent, amongOthers: likely.length > 0, score: worth * (1 - UNSURE * unsure) };
}

/** The weightiest first; of those that rest on one sentence, one. */
function weightiest(omissions: readonly Omission[]): Omission[] {
  const sorted = [...omissions].sort((a, b) => b.score - a.score || a.matter.tellers[0]!.line - b.matter.tellers[0]!.line);
  const told = new Set<number>();
  const kept: Omission[] = [];
  for (const omission of sorted) {
    const lines = omission.matter.tellers.map((t) => t.line);
    if (kept.length < SHOWN && !lines.some((line) => told.has(line))) kept.push(omission);
    for (const line of kept.at(-1) === omission ? lines : []) told.add(line);
  }
  return kept;
}

function tell({ matter, silent, amongOthers }: Omission, { bench, setting }: Articles): Finding {
  const documentOf = (i: number) => bench.witnesses[i]!.document;
  const evidence: FindingEvidence[] = matter.tellers.map(({ article, line }, i) =>
    quoteOf(documentOf(article), i === 0 ? matter.passage : setting.all.lines[line]!.sentence),
  );
  const named = (of: readonly number[]): string => of.map((i) => documentOf(i).article.source).join(', ');
  const [first] = matter.tellers;
  return finding(
    'omission',
    setting.idOf(silent[0]!),
    `“${evidence[0]!.quote}${matter.passage.isCut ? ' …' : ''}” (${named([first!.article])}): not mentioned in ${named(silent)}; reported by ${named(matter.tellers.map((t) => t.article))}${amongOthers ? ', among others' : ''}.`,
    evidence,
  );
}

/**
 * What two origins at least tell and others do not: a sentence that can be read alone, with all who tell it, and all whose text was read
 * cleanly, is not older, and has nothing near to it. Told as "not mentioned"; the weightiest few of an event.
 */
export function findOmissions(bench: FindingBench): Finding[] {
  const witnesses = [...bench.witnesses].sort((a, b) => (a.document.article.id < b.document.article.id ? -1 : 1));
  const ordered = { ...bench, witnesses };
  const setting = settingOf(ordered);
  const articles: Articles = {
    bench: ordered,
    setting,
    days: witnesses.map(({ document }) => toDay(document.article.published.value ?? '')),
    clean: witnesses.map(({ document }, i) => isCleanlyRead(document) && setting.all.ofEvent(i) >= SAME_EVENT),
  };
  const omissions = mattersOf(ordered, setting).map((matter) => omissionOf(matter, articles));
  return weightiest(omissions.filter((o) => o !== null)).map((o) => tell(o, articles));
}
