import { FACILITY_NOUNS, NATURAL_NOUNS } from '../../lexicon/names.js';
import type { NameClaim } from '../../model/index.js';
import { foldName } from '../../text/names.js';
import { isAreaNoun } from './forms.js';

/** What a place is, as far as the words beside its name tell: "the Tarn river", "Tarn dam", "the city of Tarn". */
type PlaceClass = 'area' | 'natural' | 'facility';

function classOfWord(word: string): PlaceClass | null {
  if (NATURAL_NOUNS.has(word)) return 'natural';
  if (FACILITY_NOUNS.has(word)) return 'facility';
  return isAreaNoun(word) ? 'area' : null;
}

/** The class told by the noun at a name's end, else by the words beside it; null for a bare name. */
function classOf({ name, role }: NameClaim): PlaceClass | null {
  const last = foldName(name).split(' ').slice(1).at(-1) ?? '';
  const told = [last, ...foldName(role ?? '').split(' ')].map(classOfWord).filter((c) => c !== null);
  return told[0] ?? null;
}

/**
 * The claims of one place's name without those of another site of that name: where more articles tell of the Tarn river or of the city of Tarn, "the
 * Tarn dam" is another thing. A town and an island of one name stay together.
 */
export function ofOneSite(claims: readonly NameClaim[]): NameClaim[] {
  const articles = new Map<PlaceClass, Set<string>>();
  for (const claim of claims) {
    const told = classOf(claim);
    if (told !== null) articles.set(told, (articles.get(told) ?? new Set()).add(claim.article));
  }
  const size = (c: PlaceClass): number => articles.get(c)?.size ?? 0;
  const built = size('facility');
  const grown = Math.max(size('natural'), size('area'));
  if (built === grown || built === 0 || grown === 0) return [...claims];
  return claims.filter((c) => {
    const told = classOf(c);
    return built > grown ? told !== 'natural' : told !== 'facility';
  });
}
