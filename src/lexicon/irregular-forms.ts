import data from './data/irregular-forms.json' with { type: 'json' };

/** Verb → its past participle, where no rule makes it: "break" → "broken". */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries(data.participles));

/** Verb → its past tense, where that is another form: "break" → "broke". */
export const PASTS: ReadonlyMap<string, string> = new Map(Object.entries(data.pasts));

/** Noun → its plural, where no rule makes it: "child" → "children". */
export const PLURALS: ReadonlyMap<string, string> = new Map(Object.entries(data.plurals));

/** Past form → verb, of forms that the tagger may take for nouns or adjectives and leave as they are: "fled" → "flee". */
export const UNKNOWN_PASTS: ReadonlyMap<string, string> = new Map(Object.entries(data.unknown));
