import type { Finding, OmissionFacts } from '../../model/index.js';
import { type FindingBench, finding, inIdOrder, quoteOf } from './finding.js';
import { type Matter, mattersOf } from './matters/matters.js';
import { type Setting, settingOf } from './matters/setting.js';
import { couldTell, knownBy, ofOneEvent, tellsToll } from './matters/timely.js';
import { isNews, isScenery, worthOf } from './matters/worth.js';
import { isCleanlyRead, mayTell } from './reading-proof.js';

/** Share of the event's words that an article must have: else it is about something else. */
const SAME_EVENT = 0.3;
/** Silent articles for one that tells it, from which on it is what few tell, and no omission of the rest. */
const FEW = 3;
/** Omissions told of one event: an editor wants the few that weigh most; and matters that are looked through for them. */
const SHOWN = 3;
const TRIED = 60;

interface Omission {
  readonly matter: Matter;
  /** The articles that do not tell it. */
  readonly silent: readonly number[];
}

/** Those who tell it and are about this event; the matter is nobody's where its own article is not. */
function tellersOf(matter: Matter, setting: Setting): Matter | null {
  const tellers = ofOneEvent(matter.tellers, setting).filter((t) => setting.all.ofEvent(t.article) >= SAME_EVENT);
  return tellers[0] === matter.tellers[0] && tellers.length > 1 ? { ...matter, tellers } : null;
}

/** True for an article whose silence means something. */
const isSound = (article: number, { all, witnesses }: Setting): boolean =>
  isCleanlyRead(witnesses[article]!.document) && all.ofEvent(article) >= SAME_EVENT;

interface Weighed {
  readonly matter: Matter;
  /** The first day on which it was told. */
  readonly known: number;
  readonly worth: number;
}

/** A matter that is worth telling; null where too little weighs on it, or it is not known when it was known. */
function weighed(told: Matter, setting: Setting): Weighed | null {
  const matter = tellersOf(told, setting);
  if (matter === null || tellsToll(matter, setting) || isScenery(matter, setting) || !isNews(matter, setting))
    return null;
  const known = knownBy(matter.tellers, setting);
  return { matter, known, worth: worthOf(matter, setting) };
}

/** Who does not tell a matter; null where nobody is sure not to, or few tell it. */
function omissionOf({ matter, known }: Weighed, setting: Setting): Omission | null {
  const { tellers } = matter;
  const others = setting.days.map((_, i) => i).filter((i) => !tellers.some((t) => t.article === i));
  const silent = others.filter(
    (i) => isSound(i, setting) && couldTell(i, matter, known, setting) && !mayTell(matter, i, setting),
  );
  if (silent.length === 0 || silent.length >= tellers.length * FEW) return null;
  return { matter, silent };
}

const lineOf = ({ matter }: Weighed): number => matter.tellers[0]!.line;

/** The weightiest omissions; of those that rest on one sentence, one. */
function weightiest(matters: readonly Weighed[], setting: Setting): Omission[] {
  const sorted = [...matters].sort((a, b) => b.worth - a.worth || lineOf(a) - lineOf(b));
  const kept: Omission[] = [];
  const told = new Set<number>();
  for (const each of sorted.slice(0, TRIED)) {
    const lines = each.matter.tellers.map((t) => t.line);
    const omission = lines.some((line) => told.has(line)) ? null : omissionOf(each, setting);
    if (omission === null) continue;
    kept.push(omission);
    if (kept.length === SHOWN) break;
    for (const line of lines) told.add(line);
  }
  return kept;
}

/** One finding of the first silent article; the facts name them all. */
function tell({ matter: { passage, tellers }, silent }: Omission, { all, idOf, witnesses }: Setting): Finding {
  const named = (of: readonly number[]): string => of.map((i) => witnesses[i]!.document.article.source).join(', ');
  const evidence = tellers.map(({ article, line }, i) =>
    quoteOf(witnesses[article]!.document, i === 0 ? passage : all.lines[line]!.sentence),
  );
  const facts: OmissionFacts = { kind: 'omission', silent: silent.map(idOf) };
  const said = `“${evidence[0]!.quote}” (${named([tellers[0]!.article])})`;
  const message = `${said}: not mentioned in ${named(silent)}; reported by ${named(tellers.map((t) => t.article))}.`;
  return finding('omission', idOf(silent[0]!), message, evidence, null, facts);
}

/**
 * What two origins at least tell and others do not, in a passage that can be read alone: with all who tell it, and all who do not, were read
 * cleanly, could have told it, and have nothing near to it. Told as "not mentioned"; the weightiest few of an event.
 */
export function findOmissions(bench: FindingBench): Finding[] {
  const setting = settingOf({ ...bench, witnesses: inIdOrder(bench) });
  const matters = mattersOf(setting).flatMap((matter) => weighed(matter, setting) ?? []);
  return weightiest(matters, setting).map((omission) => tell(omission, setting));
}
