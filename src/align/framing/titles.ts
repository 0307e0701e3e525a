import { COUNT_NOUNS, type Family, slantOf } from '../../lexicon/framing.js';
import { ROLE_NOUNS } from '../../lexicon/names.js';
import type { Cluster, FramingClaim } from '../../model/index.js';
import { commonKeys } from './groups.js';
import { namesIn, stem } from './keys.js';

/** What a family's thing is called where no noun is common to two articles. */
const DEFAULTS: Readonly<Record<Family['class'], string>> = {
  people: 'the people',
  living: 'the victims',
  territory: 'the territory',
  proposal: 'the proposal',
  any: 'it',
};

/** A capitalised word of the quotes with this stem: the most used, of these the shortest. */
function printed(claims: readonly FramingClaim[], key: string): string | null {
  const words = claims
    .flatMap((c) => c.evidence.quote.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [])
    .filter((w) => stem(w) === key);
  const count = (w: string): number => words.filter((x) => x === w).length;
  return [...new Set(words)].sort((a, b) => count(b) - count(a) || a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

/** Letters by which a noun's singular and plural are told to be one word: "serviceman", "servicemen". */
const SAME_WORD = 5;

/** "CEO": a noun that is always printed in capitals. */
const isInitials = (word: string): boolean => word === word.toUpperCase() && ROLE_NOUNS.has(word.toLowerCase());

/** The noun as most quotes print it, so that several are told as several. */
function printedForm(claims: readonly FramingClaim[], noun: string): string {
  const start = noun.slice(0, Math.min(SAME_WORD, noun.length));
  const words = claims
    .filter((c) => c.objects?.includes(noun))
    .flatMap((c) => c.evidence.quote.match(/\p{L}+/gu) ?? [])
    .map((w) => (isInitials(w) ? w : w.toLowerCase()))
    .filter((w) => w.toLowerCase().startsWith(start) && Math.abs(w.length - noun.length) <= 2);
  const count = (w: string): number => words.filter((x) => x === w).length;
  return [...new Set(words)].sort((a, b) => count(b) - count(a) || b.length - a.length || (a < b ? -1 : 1))[0] ?? noun;
}

/** What two articles print as a name ("General X", "the Northern General"), a role in small letters; null where there is none. */
function commonName(claims: readonly FramingClaim[]): string | null {
  const stems = (c: FramingClaim): Set<string> =>
    new Set((c.objects ?? []).map(stem).filter((s) => namesIn(c.evidence.quote).has(s)));
  const name = commonKeys(claims, stems).find(
    (s) => new Set(claims.filter((c) => stems(c).has(s)).map((c) => c.article)).size >= 2,
  );
  const word = name === undefined ? null : printed(claims, name);
  return word !== null && ROLE_NOUNS.has(word.toLowerCase()) ? `the ${word.toLowerCase()}` : word;
}

function objectName(family: Family, claims: readonly FramingClaim[]): string {
  if (family.class === 'territory') return DEFAULTS.territory;
  const nouns = commonKeys(
    claims,
    (c) =>
      new Set(
        (c.objects ?? []).filter(
          (n) => !COUNT_NOUNS.has(n) && (ROLE_NOUNS.has(n) || !namesIn(c.evidence.quote).has(stem(n))),
        ),
      ),
  );
  // A short name ("Ivo") is no noun: nobody prints it small.
  const holds = (quote: string, n: string): boolean =>
    quote.includes(n.slice(0, SAME_WORD)) || (ROLE_NOUNS.has(n) && quote.includes(n.toUpperCase()));
  const noun = nouns.find((n) => claims.some((c) => holds(c.evidence.quote, n)));
  const isCommon = new Set(claims.filter((c) => c.objects?.includes(noun ?? '')).map((c) => c.article)).size > 1;
  const name = isCommon ? null : commonName(claims);
  if (noun === undefined || name !== null) return name ?? DEFAULTS[family.class];
  return `the ${printedForm(claims, noun)}`;
}

/** The name that most of the claims have among those who do it, as printed; "" where none is common to two articles. */
function doerOf(claims: readonly FramingClaim[]): string {
  const names = commonKeys(
    claims,
    (c) => new Set((c.agents ?? []).map(stem).filter((a) => namesIn(c.evidence.quote).has(a))),
  );
  return names[0] === undefined ? '' : (printed(claims, names[0]) ?? '');
}

/** "the crash": the plain word for a kind of event that most articles use; null where each word of a kind suggests something. */
function plainEvent({ id, alike, kindOf }: Family, claims: readonly FramingClaim[]): string | null {
  const isPlain = (label: string): boolean => kindOf.has(label) && (slantOf(id, label) === null || alike.has(label));
  const [label] = commonKeys(claims, (c) => new Set(isPlain(c.label) ? [c.label] : []));
  return label === undefined ? null : `the ${label}`;
}

/** "Words for: the taking of the soldiers". */
export const titleOf = (family: Family, claims: readonly FramingClaim[]): string =>
  `Words for: ${(plainEvent(family, claims) ?? family.title)
    .replace('{object}', objectName(family, claims))
    .replace('{modifier}', doerOf(claims))
    .replace('  ', ' ')}`;

/** The titles of a family's clusters: of those that would have the same, each says of whom it is told. */
export function titled(clusters: readonly Cluster[]): Cluster[] {
  const times = (title: string): number => clusters.filter((c) => c.title === title).length;
  return clusters.map((cluster) => {
    const doer = times(cluster.title) > 1 ? doerOf(cluster.claims as readonly FramingClaim[]) : '';
    return doer === '' ? cluster : { ...cluster, title: `${cluster.title}, told of ${doer}` };
  });
}
