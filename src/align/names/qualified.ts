import { FACILITY_NOUNS, SITE_QUALIFIERS } from '../../lexicon/names.js';
import { type Form, toldApart } from './forms.js';

/** Words of a shortest name: "Tarn Airport". */
const SHORTEST = 2;

/** "tarn international airport" → "tarn airport"; null where no such word stands before the noun of a site. */
function withoutQualifier({ kind, words }: Form): string | null {
  if (kind !== 'place-name' || words.length <= SHORTEST || !FACILITY_NOUNS.has(words.at(-1)!)) return null;
  const kept = words.filter((w, i) => i === 0 || !SITE_QUALIFIERS.has(w));
  return kept.length < words.length && kept.length >= SHORTEST ? kept.join(' ') : null;
}

/**
 * Sites' names of which one has a word more before its noun that tells no two apart: "Tarn Airport" and "Tarn International Airport". Where the
 * articles have several such ("Tarn General Hospital", "Tarn Memorial Hospital"), the short name is nobody's.
 */
export function qualifiedPairs(forms: readonly Form[]): (readonly [Form, Form])[] {
  const byKey = new Map(forms.filter((f) => f.kind === 'place-name').map((f) => [f.key, f]));
  const fuller = new Map<string, Form[]>();
  for (const form of forms) {
    const short = withoutQualifier(form);
    if (short !== null) fuller.set(short, [...(fuller.get(short) ?? []), form]);
  }
  return [...fuller].flatMap(([short, long]) => {
    const form = byKey.get(short);
    return form === undefined || long.length > 1 || toldApart(form, long[0]!) ? [] : [[form, long[0]!] as const];
  });
}
