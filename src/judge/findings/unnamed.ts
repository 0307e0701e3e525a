import { ROLE_NOUNS } from '../../lexicon/names.js';
import type { Finding } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { foldName } from '../../text/names.js';
import { once } from '../../text/once.js';
import { skeletonOf } from '../../text/skeleton.js';
import { type FindingWitness, finding, omissionFacts, quoteOf } from './finding.js';
import { folded, type Heard, heardIn, personsIn, type Saying, TELLING, wordsOf } from './heard.js';
import { isPaired } from './matters/readable.js';
import type { Setting } from './matters/setting.js';
import { FEW } from './matters/sound.js';
import { couldTell, knownBy, ofOneEvent } from './matters/timely.js';

/*
 * Named persons whom two origins let speak and another article does not name. The silence is proved by what is printed: no word of the name, in
 * any spelling, no sentence with the words of the office, and no words of what was said.
 */

/** Persons told of one event, and those that are looked through for them: an editor wants those whom most reports hear. */
const SHOWN = 3;
const TRIED = 30;
/** Letters from which on the spellings of a name are held against each other. */
const SPELLED = 4;
/** Words by which a quotation is known again, whoever is said to have spoken. */
const RUN = 5;
/** Sayings of one article that are held against those of others, for a reader to set side by side. */
const COMPARED = 4;

/** What an article prints: its words, the spellings of those that begin with a capital, the words of each sentence, and all in a row. */
interface Printed {
  readonly words: ReadonlySet<string>;
  readonly spellings: ReadonlySet<string>;
  readonly sentences: () => readonly ReadonlySet<string>[];
  /** Nouns for offices whose holder is not named beside them. */
  readonly offices: () => ReadonlySet<string>;
  readonly running: () => string;
}

function printedBy({ document: { article, sentences }, reading }: FindingWitness): Printed {
  const words = wordsOf(`${article.title.value ?? ''} ${article.text}`);
  const all = words.map(foldName);
  const isSpelled = (_: string, i: number): boolean => words[i]!.length >= SPELLED && /^\p{Lu}/u.test(words[i]!);
  return {
    words: new Set(all),
    spellings: new Set([...new Set(all.filter(isSpelled))].map(skeletonOf)),
    sentences: once(() => sentences.map(({ tokens }) => new Set(tokens.map(({ lower }) => foldName(lower))))),
    offices: once(() => {
      const unnamed = sentences.filter(
        ({ index }) => !inSentence(reading.names, index).some(({ kind }) => kind === 'person'),
      );
      return new Set(
        unnamed.flatMap(({ tokens }) => tokens.flatMap(({ lemma }) => (ROLE_NOUNS.has(lemma) ? lemma : []))),
      );
    }),
    running: once(() => ` ${all.join(' ')} `),
  };
}

/** True where a run of words that a person is quoted with is printed. */
function hasWordsOf({ sayings }: Heard, { running }: Printed, { witnesses }: Setting): boolean {
  return sayings.some(({ article, speech: { mode, start, end } }) => {
    const said = mode === 'direct' ? folded(witnesses[article]!.document.article.text.slice(start, end)) : [];
    return said.some((_, i) => i + RUN <= said.length && running().includes(` ${said.slice(i, i + RUN).join(' ')} `));
  });
}

/**
 * True where an article may tell of a person without the surname: it prints another word of the name, or one spelled like it, has the words of
 * the office in one sentence, or words that the person is quoted with.
 */
function mayTellOf(person: Heard, printed: Printed, setting: Setting): boolean {
  const isPrinted = (word: string): boolean =>
    printed.words.has(word) || (word.length >= SPELLED && printed.spellings.has(skeletonOf(word)));
  if ([...person.words].some((word) => word.length >= TELLING && isPrinted(word))) return true;
  if ([...person.offices].some((office) => printed.offices().has(office))) return true;
  const isOffice = (role: readonly string[]): boolean =>
    printed.sentences().some((sentence) => role.every((word) => sentence.has(word)));
  return [...person.roles.values()].some(isOffice) || hasWordsOf(person, printed, setting);
}

/** The articles in which nothing stands of a person: those that could have told of him, and all others. */
interface Silence {
  readonly asked: readonly number[];
  readonly unasked: readonly number[];
}

/** Who does not name a person; null where one may tell of him in other words, where nobody could have, or where few do. */
function silenceOf({ person, tellers }: Cited, printed: readonly (() => Printed)[], setting: Setting): Silence | null {
  const known = knownBy(tellers, setting);
  const sound = new Set(setting.sound());
  const citing = new Set(person.sayings.map((s) => s.article));
  const asked: number[] = [];
  const unasked: number[] = [];
  for (const [i, words] of printed.entries()) {
    if (citing.has(i) || words().words.has(person.surname)) continue;
    if (mayTellOf(person, words(), setting)) return null;
    const could = sound.has(i) && couldTell(i, { tellers, isGuess: false }, known, setting);
    (could ? asked : unasked).push(i);
    if (asked.length === FEW * tellers.length) return null;
  }
  return asked.length === 0 ? null : { asked, unasked };
}

/** Of each article the saying that has most in common with those of the others, the nearest first; before them those that name the speaker. */
function sideBySide({ sayings }: Heard, { all, witnesses }: Setting): Saying[] {
  const first = new Map<number, Saying[]>();
  for (const saying of [...sayings].sort((a, b) => Number(b.isNamed) - Number(a.isNamed))) {
    const own = first.get(saying.article) ?? [];
    if (own.length < COMPARED) first.set(saying.article, [...own, saying]);
  }
  const compared = [...first.values()].flat().slice(0, COMPARED * COMPARED);
  // A sentence of a longer quotation has one of its marks only.
  const isWhole = ({ article, line }: Saying): boolean => {
    const { start, end } = all.lines[line]!.sentence;
    return isPaired(witnesses[article]!.document.article.text.slice(start, end));
  };
  const likeness = (own: Saying): number => Number(own.isNamed) + Number(isWhole(own)) + sharedMost(own);
  const sharedMost = ({ article, line }: Saying): number =>
    Math.max(
      0,
      ...compared.flatMap((s) => (s.article === article ? [] : all.share(all.lines[line]!.keys, all.lines[s.line]!))),
    );
  const best = [...first.values()].map((own) =>
    own.map((saying) => ({ saying, like: likeness(saying) })).reduce((a, b) => (b.like > a.like ? b : a)),
  );
  return best.sort((a, b) => b.like - a.like || a.saying.article - b.saying.article).map(({ saying }) => saying);
}

/** "A, B". */
const named = (of: readonly number[], { witnesses }: Setting): string =>
  of.map((i) => witnesses[i]!.document.article.source).join(', ');

/** A person whom articles cite: of those of this event. */
interface Cited {
  readonly person: Heard;
  readonly tellers: readonly number[];
}

/** A person whom some articles do not name. */
export interface Unnamed {
  readonly finding: Finding;
  readonly silent: readonly number[];
  /** Folded. */
  readonly surname: string;
  /** The lines in which the person speaks. */
  readonly lines: ReadonlySet<number>;
}

function tell(person: Heard, citing: readonly Saying[], { asked, unasked }: Silence, setting: Setting): Finding {
  const { all, idOf, witnesses } = setting;
  const evidence = citing.map(({ article, line }) => quoteOf(witnesses[article]!.document, all.lines[line]!.sentence));
  const facts = { ...omissionFacts(asked.map(idOf), unasked.map(idOf)), person: person.name };
  const by = named(
    citing.map((s) => s.article),
    setting,
  );
  const message = `${person.name}, cited by ${by}: not named in ${named([...asked, ...unasked], setting)}.`;
  return finding('omission', idOf(asked[0]!), message, evidence, null, facts);
}

/** Named persons whom two origins cite, and all articles that could have named them and do not: those first whom most reports hear. */
export function findUnnamed(setting: Setting): Unnamed[] {
  const { originOf } = setting;
  const printed = setting.witnesses.map((witness) => once(() => printedBy(witness)));
  const isPerson = personsIn(setting);
  const heard = heardIn(setting).flatMap((person) => {
    const articles = [...new Set(person.sayings.map((s) => s.article))];
    const tellers = ofOneEvent(articles, setting);
    const origins = new Set(tellers.map(originOf)).size;
    return origins > 1 && isPerson(person) ? [{ person, tellers, origins }] : [];
  });
  heard.sort((a, b) => b.origins - a.origins || b.person.sayings.length - a.person.sayings.length);
  const told: Unnamed[] = [];
  for (const cited of heard.slice(0, TRIED)) {
    const silence = silenceOf(cited, printed, setting);
    if (silence === null) continue;
    const { person } = cited;
    const lines = new Set(person.sayings.map((s) => s.line));
    const citing = sideBySide(person, setting);
    told.push({
      finding: tell(person, citing, silence, setting),
      silent: silence.asked,
      surname: person.surname,
      lines,
    });
    if (told.length === SHOWN) break;
  }
  return told;
}
