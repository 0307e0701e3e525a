import { DEDICATED, SITE_KINDS } from '../../lexicon/names.js';
import { meetsSet } from '../../text/meet.js';
import { foldName } from '../../text/names.js';
import { type Form, meetInArticle, meetInSentence } from './forms.js';

const KINDS: ReadonlyMap<string, string> = new Map([...SITE_KINDS].map(([word, kind]) => [foldName(word), kind]));

/** "of" in names of Romance languages. */
const OF = /^(?:da|das|de|del|della|delle|des|di|do|dos|du)$/;
/** How saints are called in them: such a name is not translated. */
const SAINT = /^(?:san|sant|santa|sao)$/;
/** Words at most from the noun to its "de": "Basilica Minore del". */
const REACH = 2;

/** A church or the like told by its noun and its dedication: in English ("Chapel of Mercy") or in a Romance language ("Capilla de la Merced"). */
interface Dedicated {
  readonly form: Form;
  readonly kind: string;
  readonly english: boolean;
}

function dedicatedOf(form: Form): Dedicated[] {
  const [noun, ...rest] = form.words;
  if (form.kind !== 'place-name' || rest.length === 0) return [];
  const kind = KINDS.get(noun!) ?? noun!;
  if (!DEDICATED.has(kind)) return [];
  const english = rest[0] === 'of' && !rest.some((w) => SAINT.test(w));
  const foreign = rest.slice(0, REACH).some((w) => OF.test(w));
  return english || foreign ? [{ form, kind, english }] : [];
}

/**
 * A house of worship under its English name and under that of its country: the only two names of their kind in all articles, each told beside one
 * town, and no article has both.
 */
export function translatedPairs(forms: readonly Form[]): (readonly [Form, Form])[] {
  const all = forms.flatMap(dedicatedOf);
  return [...new Set(all.map((d) => d.kind))].sort().flatMap((kind) => {
    const [a, b, ...more] = all.filter((d) => d.kind === kind);
    if (a === undefined || b === undefined || more.length > 0 || a.english === b.english) return [];
    return !meetInArticle(a.form, b.form) && haveOneTown(a.form, b.form, forms) ? [[a.form, b.form] as const] : [];
  });
}

/** True where a third place's name stands in a sentence with either. */
const haveOneTown = (a: Form, b: Form, forms: readonly Form[]): boolean =>
  forms.some(
    (town) =>
      town.kind === 'place-name' &&
      !meetsSet(town.words, new Set([...a.words, ...b.words])) &&
      meetInSentence(town, a) &&
      meetInSentence(town, b),
  );
