import type { Finding, Token } from '../../model/index.js';
import { foldName } from '../../text/names.js';
import { type FindingBench, finding, inIdOrder, omissionFacts, quoteOf } from './finding.js';
import { type Matter, mattersOf } from './matters/matters.js';
import { type Setting, settingOf } from './matters/setting.js';
import { FEW, SAME_EVENT } from './matters/sound.js';
import { couldTell, isGuess, knownBy, ofOneEvent, tellsToll } from './matters/timely.js';
import { isNews, isScenery, worthOf } from './matters/worth.js';
import { mayTell } from './reading-proof.js';
import { findUnnamed, type Unnamed } from './unnamed.js';

/** Omissions told of one event: an editor wants the few that weigh most; and matters that are looked through for them. */
const SHOWN = 3;
const TRIED = 60;

interface Omission {
  readonly matter: Matter;
  /** The articles that could have told it and do not. */
  readonly silent: readonly number[];
  /** All others that do not. */
  readonly unasked: readonly number[];
}

const articlesOf = ({ tellers }: Matter): number[] => tellers.map((t) => t.article);

/** Those who tell it and are about this event; the matter is nobody's where its own article is not. */
function tellersOf(matter: Matter, setting: Setting): Matter | null {
  const ofEvent = new Set(ofOneEvent(articlesOf(matter), setting));
  const isOfEvent = (article: number): boolean => ofEvent.has(article) && setting.all.ofEvent(article) >= SAME_EVENT;
  const tellers = matter.tellers.filter((t) => isOfEvent(t.article));
  return tellers[0] === matter.tellers[0] && tellers.length > 1 ? { ...matter, tellers } : null;
}

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
  const known = knownBy(articlesOf(matter), setting);
  return { matter, known, worth: worthOf(matter, setting) };
}

/** Who does not tell a matter; null where nobody who could have told it is sure not to, or few tell it. */
function omissionOf({ matter, known }: Weighed, setting: Setting): Omission | null {
  const tellers = articlesOf(matter);
  const asked = { tellers, isGuess: isGuess(matter) };
  const sound = new Set(setting.sound());
  const silent: number[] = [];
  const unasked: number[] = [];
  for (const i of setting.witnesses.keys()) {
    if (tellers.includes(i) || mayTell(matter, i, setting)) continue;
    const could = sound.has(i) && couldTell(i, asked, known, setting);
    (could ? silent : unasked).push(i);
    if (silent.length === tellers.length * FEW) return null;
  }
  return silent.length === 0 ? null : { matter, silent, unasked };
}

/** A sentence by its words: an article that has it twice tells it once. */
const textOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

const lineOf = ({ matter }: Weighed): number => matter.tellers[0]!.line;

/** True where a person is told of by himself whose words the matter is, or who does it, and all who do not tell it do not name him: the same silence. */
const isOfPerson = ({ matter, silent }: Omission, unnamed: readonly Unnamed[]): boolean =>
  unnamed.some(
    (u) =>
      silent.every((i) => u.silent.includes(i)) &&
      (u.lines.has(matter.tellers[0]!.line) ||
        matter.passage.tokens.some(({ lower }) => foldName(lower) === u.surname)),
  );

/** The weightiest omissions; of those that rest on one sentence, one. */
function weightiest(matters: readonly Weighed[], unnamed: readonly Unnamed[], setting: Setting): Omission[] {
  const { lines } = setting.all;
  const sorted = [...matters].sort((a, b) => b.worth - a.worth || lineOf(a) - lineOf(b));
  const kept: Omission[] = [];
  const told = new Set<string>();
  for (const each of sorted.slice(0, TRIED)) {
    const sentences = each.matter.tellers.map(({ line }) => textOf(lines[line]!.sentence.tokens));
    const omission = sentences.some((text) => told.has(text)) ? null : omissionOf(each, setting);
    if (omission === null || isOfPerson(omission, unnamed)) continue;
    kept.push(omission);
    if (kept.length === SHOWN) break;
    for (const text of sentences) told.add(text);
  }
  return kept;
}

/** One finding of the first silent article; the facts name them all. */
function tell({ matter: { passage, tellers }, silent, unasked }: Omission, { all, idOf, witnesses }: Setting): Finding {
  const named = (of: readonly number[]): string => of.map((i) => witnesses[i]!.document.article.source).join(', ');
  const evidence = tellers.map(({ article, line }, i) =>
    quoteOf(witnesses[article]!.document, i === 0 ? passage : all.lines[line]!.sentence),
  );
  const facts = omissionFacts(silent.map(idOf), unasked.map(idOf));
  const said = `“${evidence[0]!.quote}” (${named([tellers[0]!.article])})`;
  const message = `${said}: not mentioned in ${named([...silent, ...unasked])}; reported by ${named(tellers.map((t) => t.article))}.`;
  return finding('omission', idOf(silent[0]!), message, evidence, null, facts);
}

/**
 * What two origins at least tell and others do not, in a passage that can be read alone: with all who tell it, and all who do not, were read
 * cleanly, could have told it, and have nothing near to it; and whom two let speak and others do not name. Told as "not mentioned"; the
 * weightiest few of an event.
 */
export function findOmissions(bench: FindingBench): Finding[] {
  const setting = settingOf({ ...bench, witnesses: inIdOrder(bench) });
  const matters = mattersOf(setting).flatMap((matter) => weighed(matter, setting) ?? []);
  const unnamed = findUnnamed(setting);
  const omissions = weightiest(matters, unnamed, setting).map((omission) => tell(omission, setting));
  return [...unnamed.map((u) => u.finding), ...omissions];
}
