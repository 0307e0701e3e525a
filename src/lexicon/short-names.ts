import data from './data/short-names.json' with { type: 'json' };

/** Full given name → its short forms: "michael" → "mick", "mike". All folded. */
const SHORT_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.shortForms).map(([full, short]) => [full, new Set(short)] as const),
);

/** True for a full given name and a short form of it, in either order: "Mike" and "Michael". Two short forms ("Bob" and "Rob") are left alone. */
export const isShortForm = (a: string, b: string): boolean =>
  SHORT_FORMS.get(a)?.has(b) === true || SHORT_FORMS.get(b)?.has(a) === true;

/** Letters of a given name that a pet form keeps at least. */
const STEM = 3;

/** True for a given name and a pet form made of its beginning, in either order: "Roni" and "Ronald", "Robbie" and "Robert", "Toby" and "Tobias". */
export const isPetForm = (a: string, b: string): boolean => isPetOf(a, b) || isPetOf(b, a);

function isPetOf(pet: string, full: string): boolean {
  const end = /(?:ie|i|y)$/.exec(pet);
  if (end === null || pet.length >= full.length) return false;
  const stem = pet.slice(0, end.index);
  const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return single.length >= STEM && full.startsWith(single);
}
