import { ADMINISTRATIVE_NOUNS, AREA_NOUNS } from '../../lexicon/names.js';
import { DESIGNATIONS } from '../../lexicon/vessels.js';
import type { Claim, NameClaim } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';
import { foldName } from '../../text/names.js';
import { fullRoad } from '../../text/roads.js';
import type { Witness } from '../witness.js';
import type { Form } from './form.js';
import { settleKinds } from './one-kind.js';

export type { Form } from './form.js';

/** Sentences of one article with each of two spellings, from which they are no slip of the pen. */
const AGAIN = 3;

/** True for a claim that names somebody or something. */
export const isNameClaim = (c: Claim): c is NameClaim => c.kind === 'place-name' || c.kind === 'person-role';

/** Claims of names of people and places alone: where something happened is told of in align/places, bodies in bodies.ts. */
const isNaming = (c: Claim): c is NameClaim =>
  isNameClaim(c) && c.site === undefined && c.body === undefined && c.work === undefined;

/** The folded name; of a place without "Village", "Province" at its end, of a ship without "MV" before it. */
export function keyOf(kind: NameClaim['kind'], name: string): string {
  const folded = foldName(name).split(' ');
  if (kind !== 'place-name' || folded.length === 1) return folded.join(' ');
  const words = fullRoad(folded);
  if (DESIGNATIONS.has(words[0]!)) return words.slice(1).join(' ');
  return (ADMINISTRATIVE_NOUNS.has(words.at(-1)!) ? words.slice(0, -1) : words).join(' ');
}

/** The forms of all articles, by kind and key. Claims about people told without a name are left out. */
export function formsOf(witnesses: readonly Witness[]): Form[] {
  const forms = new Map<string, Form>();
  for (const witness of witnesses) {
    const entities = new Map(witness.reading.entities.map((e) => [e.id, e]));
    const sentences = sentencesByEntity(witness);
    for (const claim of witness.claims.filter(isNaming)) {
      if (claim.name === '' || claim.tentative) continue;
      // A surname with a title belongs to the full name that the article gives.
      const full = claim.kind === 'person-role' ? (entities.get(claim.entity)?.names[0] ?? claim.name) : claim.name;
      const form = formFor(forms, claim.kind, keyOf(claim.kind, full));
      add(form, claim, witness.document.article.id, sentences.get(claim.entity) ?? []);
    }
  }
  settleKinds(forms);
  addTentative(forms, witnesses);
  return [...forms.values()].sort((a, b) => (a.kind + a.key < b.kind + b.key ? -1 : 1));
}

/**
 * Names of which nothing in their article tells what they are: of the kind that the same name has elsewhere; of either kind, where no article
 * tells, for then a spelling of it may.
 */
function addTentative(forms: Map<string, Form>, witnesses: readonly Witness[]): void {
  const sure = new Set(forms.keys());
  for (const witness of witnesses) {
    const sentences = sentencesByEntity(witness);
    for (const claim of witness.claims.filter(isNaming)) {
      if (!claim.tentative) continue;
      const known = KINDS.filter((kind) => sure.has(idOf(kind, keyOf(kind, claim.name))));
      for (const kind of known.length > 0 ? known : KINDS) {
        const form = formFor(forms, kind, keyOf(kind, claim.name));
        add(form, { ...claim, kind }, witness.document.article.id, sentences.get(claim.entity) ?? []);
      }
    }
  }
}

const KINDS = ['person-role', 'place-name'] as const;

/** True for a form that some article tells the kind of. */
export const isSure = (form: Form): boolean => form.claims.some((c) => !c.tentative);

function add(form: Form, claim: NameClaim, article: string, sentences: readonly number[]): void {
  form.claims.push(claim);
  form.places.set(article, new Set([...(form.places.get(article) ?? []), ...sentences]));
  for (const word of foldName(claim.role ?? '').split(' '))
    if (word.length > 2 && !EMPTY_WORDS.has(word)) form.roles.add(word);
  for (const lemma of claim.context) form.context.add(lemma);
  for (const alias of claim.aliases) form.aliases.add(keyOf(claim.kind, alias));
}

const idOf = (kind: NameClaim['kind'], key: string): string => `${kind} ${key}`;

/** "27-year-old" agrees with another age in these, and two new ones with each other. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'also',
  'aged',
  'and',
  'for',
  'late',
  'new',
  'old',
  'the',
  'then',
  'was',
  'who',
  'year',
  'years',
]);

function formFor(forms: Map<string, Form>, kind: NameClaim['kind'], key: string): Form {
  const id = idOf(kind, key);
  const known = forms.get(id);
  if (known !== undefined) return known;
  const form: Form = {
    kind,
    key,
    words: key.split(' '),
    claims: [],
    places: new Map(),
    roles: new Set(),
    context: new Set(),
    aliases: new Set(),
  };
  forms.set(id, form);
  return form;
}

function sentencesByEntity({ reading }: Witness): Map<string, number[]> {
  const sentences = new Map<string, number[]>();
  for (const { entity, sentence } of reading.names) sentences.set(entity, [...(sentences.get(entity) ?? []), sentence]);
  return sentences;
}

/** True when some article tells the two as two: side by side in one sentence, or each by its name again and again. */
export function toldApart(a: Form, b: Form): boolean {
  for (const [article, here] of a.places) {
    const there = b.places.get(article);
    if (there === undefined) continue;
    if (meetsSet(here, there)) return true;
    if (Math.min(here.size, there.size) >= AGAIN) return true;
  }
  return false;
}

/** True when some article has both names in one sentence. */
export const meetInSentence = (a: Form, b: Form): boolean =>
  [...a.places].some(([article, here]) => meetsSet(here, b.places.get(article) ?? new Set()));

/** True when some article has both names. */
export const meetInArticle = (a: Form, b: Form): boolean => meetsSet(a.places.keys(), b.places);

/** How many lemmas the sentences beside two forms share. */
export const sharedContext = (a: Form, b: Form): number =>
  [...a.context].filter((lemma) => b.context.has(lemma)).length;

/** True for a word that says that a stretch of country or a town is meant: "district", "villages". */
export const isAreaNoun = (word: string): boolean =>
  AREA_NOUNS.has(word) || AREA_NOUNS.has(word.replace(/ies$/, 'y').replace(/s$/, ''));
