import data from './data/short-names.json' with { type: 'json' };

/** Full given name → its short forms: "michael" → "mick", "mike". All folded. */
const SHORT_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.shortForms).map(([full, short]) => [full, new Set(short)] as const),
);

/** True for a full given name and a short form of it, in either order: "Mike" and "Michael". Two short forms ("Bob" and "Rob") are left alone. */
export const isShortForm = (a: string, b: string): boolean =>
  SHORT_FORMS.get(a)?.has(b) === true || SHORT_FORMS.get(b)?.has(a) === true;
