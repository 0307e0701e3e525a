import { FAMILIES, isNounLabel, nounsOf, slantOf } from '../../lexicon/framing.js';
import type { AlsoWorded, Cluster, FramingClaim } from '../../model/index.js';
import type { Witness } from '../witness.js';
import { namesIn, stem } from './keys.js';
import { mentionsIn, type NounMention, wantedOf } from './mentions.js';
import { openingsOf, sharedWords } from './openings.js';

const SPACE = / /;
/** Letters of a word that tells nothing of a place or thing. */
const SHORT = 3;

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Families of nouns for the event itself, and for whom or what a name before the noun tells apart: "Northern jets". */
const BY = new Set(['event', 'modifier']);

const isWord = (c: FramingClaim): boolean =>
  BY.has(FAMILIES.get(c.concept)?.by ?? '') && isNounLabel(c.concept, c.label);

/** Whose words may be the article's: of what stands in quotation marks the choice is another's. */
const isOwn = ({ voice }: FramingClaim): boolean => voice !== 'quoted';

/**
 * True for a mention that is of a table's thing, where a name before the noun tells which that is: its own name, or none, and the word suggests
 * something and is not one of another table of the family ("the Northern ship", "the gunboat" where one side has gunboats; not "the ship").
 */
function isOfTable(claims: readonly FramingClaim[], all: readonly FramingClaim[]): (m: NounMention) => boolean {
  const [first] = claims;
  if (first === undefined || FAMILIES.get(first.concept)?.by !== 'modifier') return () => true;
  const own = new Set(claims.flatMap((c) => (c.agents ?? []).map(stem)));
  const others = new Set(all.filter((c) => c.concept === first.concept && !claims.includes(c)).map((c) => c.label));
  return ({ text, word }) => {
    const names = [...namesIn(text)];
    return names.length > 0
      ? names.every((n) => own.has(n))
      : slantOf(first.concept, word) !== null && !others.has(word);
  };
}

/** Days before its article from which on what a sentence dates is another happening, and another of what lasts. */
const EARLIER = 31;
const LONG_AGO = 366;

/** True for "the crash" of a sentence that dates it weeks back, "the coup" of one that dates it years back. */
const isEarlier = (claims: readonly FramingClaim[], { daysBack }: NounMention): boolean =>
  daysBack !== null && daysBack > (FAMILIES.get(claims[0]?.concept ?? '')?.lasting ? LONG_AGO : EARLIER);

/**
 * Other words of a table's family that may be of its thing where an article names its event: words for the same kind of thing, and none that much
 * else is called.
 */
function kindred(claims: readonly FramingClaim[]): string[] {
  const family = FAMILIES.get(claims[0]?.concept ?? '');
  if (family?.by !== 'event') return [];
  const kinds = new Set(claims.map((c) => family.kindOf.get(c.label)));
  return nounsOf(family.id).filter(
    (w) => !family.loose.has(w) && (kinds.size === 0 || kinds.has(family.kindOf.get(w))),
  );
}

/** The words of a table that one article has beside those that stand there as its own, and those by which it names the event otherwise. */
function beside(claims: readonly FramingClaim[], article: string, mentions: readonly NounMention[]): AlsoWorded[] {
  const own = new Set(claims.filter((c) => c.article === article && isOwn(c)).map((c) => c.label));
  const table = new Set(claims.map((c) => c.label));
  const words = [...new Set([...table, ...kindred(claims)])].filter((w) => !own.has(w)).sort();
  return words.flatMap((word) => {
    const said = mentions.filter((m) => m.word === word && !isEarlier(claims, m));
    const isTelling = slantOf(claims[0]?.concept ?? '', word) !== null;
    const uses = table.has(word) || isTelling || said.some((m) => m.isNaming) ? said.length : 0;
    return uses > 0 ? [{ article, word, uses }] : [];
  });
}

/** How often an article has "the coup" where it is not read as prose: under a picture. */
function underPictures({ document: { article, sentences } }: Witness, word: string): number {
  const text = article.text.toLowerCase();
  const phrase = `the ${word}`;
  let times = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const isWhole = !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');
    if (isWhole && !sentences.some((s) => s.start <= at && end <= s.end)) times++;
  }
  return times;
}

/** The words of a table that an article has under a picture only. */
function besideCaptions(claims: readonly FramingClaim[], witness: Witness, told: readonly AlsoWorded[]): AlsoWorded[] {
  const { id } = witness.document.article;
  const own = new Set([
    ...claims.filter((c) => c.article === id && isOwn(c)).map((c) => c.label),
    ...told.map((t) => t.word),
  ]);
  // An article that has no other of the words may tell of another event.
  if (own.size === 0 || FAMILIES.get(claims[0]?.concept ?? '')?.by !== 'event') return [];
  const words = [...new Set(claims.map((c) => c.label))].filter((w) => !own.has(w)).sort();
  return words.flatMap((word) => {
    const uses = underPictures(witness, word);
    return uses > 0 ? [{ article: id, word, uses, underPicture: true }] : [];
  });
}

/** By what it is known which of the words are of the tables' event. */
export interface Knowing {
  /** Stems of the names that tell the event. */
  readonly names: ReadonlySet<string>;
  /** Claims of an older thing of the kind: what its article means by its word. */
  readonly bygone: readonly FramingClaim[];
}

/**
 * Tells beside each table of words for one event which of them an article has that does not stand there with them, in its own words or
 * retold: "takeover" alone does not tell how a source words it that says "coup" too.
 */
export function withWordsBeside(
  clusters: readonly Cluster[],
  witnesses: readonly Witness[],
  { names, bygone }: Knowing,
): Cluster[] {
  const words = clusters.flatMap(({ claims }) => (claims as readonly FramingClaim[]).filter(isWord));
  const others = clusters.flatMap(({ claims }) => kindred(claims as readonly FramingClaim[]));
  const wanted = wantedOf([
    ...words.map(({ label, value }) => ({ label, text: value.text })),
    ...others.map((label) => ({ label, text: label })),
  ]);
  const isShared = sharedWords(openingsOf(witnesses));
  const isOurs = ({ text, word }: NounMention, id: string): boolean => {
    // "the massacre at a nightclub", where no other article opens with a nightclub.
    const behind =
      text
        .toLowerCase()
        .split(word)[1]
        ?.split(SPACE)
        .filter((w) => w.length > SHORT) ?? [];
    if (behind.length > 0 && !behind.some((w) => isShared(w, id))) return false;
    const told = [...namesIn(text)];
    const known = told.filter((n) => names.has(n)).length * 2 >= told.length;
    return known && !bygone.some((c) => c.article === id && c.label === word);
  };
  const mentions = witnesses.map((w) => {
    const { id } = w.document.article;
    return { witness: w, found: wanted.size === 0 ? [] : mentionsIn(w, wanted).filter((m) => isOurs(m, id)) };
  });
  return clusters.map((cluster) => {
    const claims = (cluster.claims as readonly FramingClaim[]).filter(isWord);
    const isIts = isOfTable(claims, words);
    const alsoWorded = mentions.flatMap(({ witness, found }) => {
      const told = beside(claims, witness.document.article.id, found.filter(isIts));
      return [...told, ...besideCaptions(claims, witness, told)];
    });
    return alsoWorded.length === 0 ? cluster : { ...cluster, alsoWorded };
  });
}
